/** Prints a whole batch from the first label of a fresh sheet or on the roll, in a tab of its own. */
import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PaperForm } from '#app/parts/paper-form.tsx';
import type { Batch } from './batch.ts';
import { useLabelPrinter } from './use-label-printer.ts';

type PrintBatchProps = ButtonProps & { batch: Batch; children: ReactNode; autoFocus?: boolean; 'aria-label'?: string };

export function PrintBatch({ batch, children, ...props }: PrintBatchProps) {
  const [{ paper, placements }] = useLabelPrinter();
  return (
    <PaperForm paper={PrintLabelSheet} about={{ from: batch.first, to: batch.last, paper, ...placements[paper] }}>
      <Button type="submit" leftSection={<IconPrinter size={20} aria-hidden />} {...props}>
        {children}
      </Button>
    </PaperForm>
  );
}
