import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { TagField } from '#app/parts/barcode-field/tag-field.tsx';

type ScanPanelProps = {
  onRead(tagNumber: string): void;
  /** What a scan will tell, as long as there was none. */
  hint: string;
  /** The answer of the newest scan. */
  children: ReactNode | undefined;
};

/** The field that is always ready to read tags one after the other, and the answer of the newest scan. */
export function ScanPanel({ onRead, hint, children }: ScanPanelProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label="札の読み取り">
      <Stack gap="md">
        <TagField onRead={onRead} />
        <div aria-live="assertive">{children ?? <Text c="dimmed">{hint}</Text>}</div>
      </Stack>
    </Paper>
  );
}
