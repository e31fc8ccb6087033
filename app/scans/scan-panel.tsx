import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { BarcodeField } from '#app/components/barcode-field/barcode-field.tsx';
import { useIsHandHeld } from '#app/components/use-is-hand-held.ts';

type ScanPanelProps = {
  onRead(tagNumber: string): void;
  /** What a scan will tell, as long as there was none. */
  hint: string;
  /** The answer of the newest scan. */
  children: ReactNode | undefined;
};

/** The field that is always ready to read tags one after the other, and the answer of the newest scan. */
export function ScanPanel({ onRead, hint, children }: ScanPanelProps) {
  const isHandHeld = useIsHandHeld();
  return (
    <Paper withBorder p="md" component="section" aria-label="札の読み取り">
      <Stack gap="md">
        <BarcodeField
          key={isHandHeld ? 'hand' : 'desk'}
          name="scan"
          label="札番号"
          size={isHandHeld ? 'street' : 'desk'}
          autoFocus={!isHandHeld}
          onRead={onRead}
        />
        <div aria-live="assertive">{children ?? <Text c="dimmed">{hint}</Text>}</div>
      </Stack>
    </Paper>
  );
}
