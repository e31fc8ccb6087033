/** The batch that was just made, with the next step at hand: its sheets. */
import { Alert, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type Batch, sheetsText } from './batch.ts';
import { PrintBatch } from './print-batch.tsx';
import { useLabelPrinter } from './use-label-printer.ts';

export function MadeBatch({ batch }: { batch: Batch }) {
  const [{ paper }] = useLabelPrinter();
  return (
    <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
      <Group justify="space-between">
        <Text fw={700} c="#14532d">
          {`札 ${batch.first} ～ ${batch.last}（${batch.count.toLocaleString('ja-JP')}枚）を作りました`}
        </Text>
        <PrintBatch batch={batch} autoFocus>{`札シートを印刷${sheetsText(batch.count, paper)}`}</PrintBatch>
      </Group>
    </Alert>
  );
}
