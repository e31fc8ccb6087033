/** 通知番号 by reader, by camera or by hand. The focus stays here, ready for the next letter. */
import { NoticeNumber } from '@bicycles/schema/notices/contracts';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Accept, Answer } from '#app/parts/barcode-field/accept-reading.ts';
import { CameraScanner } from '#app/parts/barcode-field/camera-scanner.tsx';
import { prepareSignal, signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import { useWedge } from '#app/parts/barcode-field/use-wedge.ts';
import { withoutReaderMarks } from '#app/parts/barcode-field/without-reader-marks.ts';

const acceptNotice: Accept = (raw) => {
  const number = NoticeNumber.safeParse(withoutReaderMarks(raw));
  if (number.success) return { accepted: true, tagNumber: number.data };
  return { accepted: false, message: number.error.issues[0]?.message ?? '通知番号を読み取ってください' };
};

type NoticeNumberFieldProps = { box: RefObject<HTMLInputElement>; onRead: (number: string) => void };

export function NoticeNumberField({ box, onRead }: NoticeNumberFieldProps) {
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isCameraOpen, setCameraOpen] = useState(false);
  const take = (reading: Answer, raw: string) => {
    prepareSignal();
    box.current?.focus();
    if (reading.accepted) {
      setTyped('');
      setRefusal(undefined);
      onRead(reading.tagNumber);
      return;
    }
    setTyped(raw);
    setRefusal(reading.message);
    signalReading('refused');
    box.current?.select();
  };
  useWedge(take, acceptNotice);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    take(acceptNotice(typed), typed);
  };
  return (
    <>
      <TextInput
        ref={box}
        label="通知番号"
        description="通知書のバーコードを読み取るか、番号を入力して Enter を押してください"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder="例 N08-000123"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={24}
        autoFocus
        flex="1 1 22rem"
        value={typed}
        error={refusal}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefusal(undefined);
        }}
        onKeyDown={onKeyDown}
        rightSectionWidth={44}
        rightSection={
          <ActionIcon size={36} variant="subtle" aria-label="カメラで通知書を読む" onClick={() => setCameraOpen(true)}>
            <IconBarcode />
          </ActionIcon>
        }
      />
      <CameraScanner
        isOpen={isCameraOpen}
        onClose={() => setCameraOpen(false)}
        onRead={(raw) => take(acceptNotice(raw), raw)}
        accept={acceptNotice}
        thing="通知書"
      />
    </>
  );
}
