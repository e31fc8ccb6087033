import { ActionIcon, Button, Loader, Stack, TextInput } from '@mantine/core';
import { useIsomorphicEffect } from '@mantine/hooks';
import { IconArrowRight, IconBarcode } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Accept, type Answer, acceptReading } from './accept-reading.ts';
import { CameraScanner } from './camera-scanner.tsx';
import { preloadDecoder } from './live-scan.ts';
import { prepareSignal, signalReading } from './signal-reading.ts';
import { type ReadingSource, usePatientDelivery } from './use-patient-delivery.ts';
import { useWedge } from './use-wedge.ts';

type Props = {
  name: string;
  label: string;
  /** The number the screen works on now; shown in the box, replaced by the next reading. */
  value?: string;
  /** Called with a number that `accept` lets pass; whether it was issued, the screen asks the server. */
  onRead(tagNumber: string, source: ReadingSource): void;
  /** What counts as a number, unless it is the one of a tag. */
  accept?: Accept;
  /** What the server said about the last number. */
  error?: string;
  autoFocus?: boolean;
  /** `street` for thumbs in gloves (camera first), `desk` for PCs with a reader (typing first). */
  size?: 'street' | 'desk';
  /** The last reading is still being looked up; readings meanwhile wait their turn. */
  isBusy?: boolean;
};

/** 札番号: one field for camera, USB/Bluetooth reader and typing alike; all pass `accept`. */
export function BarcodeField({
  name,
  label,
  value = '',
  onRead,
  accept = acceptReading,
  error,
  autoFocus,
  size = 'desk',
  isBusy = false,
}: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  const [refusal, setRefusal] = useState<string>();
  const [accepted, setAccepted] = useState(0);
  const [isCameraOpen, setCameraOpen] = useState(false);
  const deliver = usePatientDelivery(isBusy, onRead);

  if (given !== value) {
    setGiven(value);
    setTyped(value);
  }
  // Once the accepted number stands in the box, the next one, typed or from a slow reader, replaces it.
  useIsomorphicEffect(() => {
    if (accepted > 0 && document.activeElement === box.current) box.current?.select();
  }, [accepted]);
  useEffect(() => void preloadDecoder().catch(() => undefined), []);

  const take = (reading: Answer, source: ReadingSource) => {
    if (reading.accepted) {
      setTyped(reading.tagNumber);
      setRefusal(undefined);
      setAccepted((count) => count + 1);
      deliver(reading.tagNumber, source);
      return;
    }
    setRefusal(reading.message);
    signalReading('refused');
    box.current?.select();
  };
  const takeTyped = (raw: string) => take(accept(raw), 'typed');
  useWedge((reading) => {
    setCameraOpen(false);
    take(reading, 'wedge');
  }, accept);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    takeTyped(event.currentTarget.value);
  };
  const openCamera = () => {
    prepareSignal();
    setCameraOpen(true);
  };

  const isStreet = size === 'street';
  return (
    <Stack gap="sm">
      {isStreet && (
        <Button size="xl" h={96} fullWidth fz="1.5rem" leftSection={<IconBarcode size={40} />} onClick={openCamera}>
          カメラで札を読む
        </Button>
      )}
      <TextInput
        ref={box}
        name={name}
        label={label}
        value={typed}
        size={isStreet ? 'xl' : 'md'}
        description={isStreet ? undefined : '読取り機で読むか、8桁の数字を入力して Enter を押してください'}
        error={refusal ?? error}
        inputMode="numeric"
        enterKeyHint="done"
        autoComplete="off"
        maxLength={16}
        autoFocus={autoFocus}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefusal(undefined);
        }}
        onKeyDown={onKeyDown}
        // The Enter that ends a conversion goes to the IME: eight right digits need no second one.
        onCompositionEnd={(event) => {
          if (accept(event.currentTarget.value).accepted) takeTyped(event.currentTarget.value);
        }}
        rightSectionWidth={isStreet ? 72 : 44}
        rightSection={
          isBusy ? (
            <Loader size="sm" />
          ) : (
            <SideButton isStreet={isStreet} onGo={() => takeTyped(typed)} onCamera={openCamera} />
          )
        }
      />
      <CameraScanner
        isOpen={isCameraOpen}
        onClose={() => setCameraOpen(false)}
        onRead={(tagNumber) => take(accept(tagNumber), 'camera')}
        accept={accept}
      />
    </Stack>
  );
}

/** Phones have no Enter within reach of a glove; PCs have one, and a camera only now and then. */
function SideButton({ isStreet, onGo, onCamera }: { isStreet: boolean; onGo(): void; onCamera(): void }) {
  return isStreet ? (
    <ActionIcon size={60} variant="light" aria-label="この番号で進む" onClick={onGo}>
      <IconArrowRight size={32} />
    </ActionIcon>
  ) : (
    <ActionIcon size={36} variant="subtle" aria-label="カメラで札を読む" onClick={onCamera}>
      <IconBarcode />
    </ActionIcon>
  );
}
