/** 札番号: a part of it is a condition; a whole tag or the number of a paper, read by reader or camera, opens its bicycle at once. */
import { ActionIcon, Loader, TextInput } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconBarcode } from '@tabler/icons-react';
import { useState } from 'react';
import { acceptTagOrPaper } from '#app/parts/barcode-field/accept-reading.ts';
import { CameraScanner } from '#app/parts/barcode-field/camera-scanner.tsx';
import { useWedge } from '#app/parts/barcode-field/use-wedge.ts';
import type { Typed } from './condition-names.ts';
import type { action } from './scan.ts';

type TagReaderProps = { typed: Typed; error: string | undefined; className: string | undefined };

export function TagReader({ typed, error, className }: TagReaderProps) {
  const [isCameraOpen, setCameraOpen] = useState(false);
  const [read, setRead] = useState<{ during: Typed; refusal?: string }>();
  const { submit, state, data } = useFetcher<typeof action>();

  const open = (number: string) => {
    setRead({ during: typed });
    submit({ number }, { method: 'post', action: '/ledger/scans' });
  };
  useWedge((reading) => {
    if (reading.accepted) open(reading.tagNumber);
    else setRead({ during: typed, refusal: reading.message });
  }, acceptTagOrPaper);
  // Another search leaves behind what was said of a tag.
  const answer = read?.during === typed ? (read.refusal ?? data?.message) : undefined;

  return (
    <div className={className}>
      <TextInput
        name="tagNumber"
        label="札番号"
        placeholder="一部でも"
        size="sm"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        defaultValue={typed['tagNumber'] ?? ''}
        error={answer ?? error}
        errorProps={{ role: 'alert' }}
        rightSectionWidth={44}
        rightSection={
          state === 'idle' ? (
            <ActionIcon variant="subtle" size={36} aria-label="カメラで札を読む" onClick={() => setCameraOpen(true)}>
              <IconBarcode aria-hidden />
            </ActionIcon>
          ) : (
            <Loader size="sm" aria-label="札を調べています" />
          )
        }
      />
      <CameraScanner
        isOpen={isCameraOpen}
        onClose={() => setCameraOpen(false)}
        onRead={open}
        accept={acceptTagOrPaper}
      />
    </div>
  );
}
