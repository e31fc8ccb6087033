/** Prints a whole batch from the first label of a fresh sheet or on the roll, in a tab of its own. */
import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Batch } from './batch.ts';
import { useLabelPrinter } from './use-label-printer.ts';

type PrintBatchProps = ButtonProps & { batch: Batch; children: ReactNode; autoFocus?: boolean; 'aria-label'?: string };

export function PrintBatch({ batch, children, ...props }: PrintBatchProps) {
  const [{ paper, placements }] = useLabelPrinter();
  return (
    <form method="post" action="/tags/sheets" target="_blank" rel="noopener">
      <input type="hidden" name="from" value={batch.first} />
      <input type="hidden" name="to" value={batch.last} />
      <input type="hidden" name="paper" value={paper} />
      {Object.entries(placements[paper]).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />} {...props}>
        {children}
      </Button>
    </form>
  );
}
