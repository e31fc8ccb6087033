import { Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { SelectionCount } from './selection-count.tsx';
import type { RowSelection } from './use-row-selection.ts';

type SelectionSectionProps = { title: string; total: number; selection: RowSelection; children: ReactNode };

/** A list to choose from under its heading, with how many of it are chosen; what it says when empty are its children. */
export function SelectionSection({ title, total, selection, children }: SelectionSectionProps) {
  const id = useId();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="1.125rem" id={id}>
          {title}
        </Title>
        {total > 0 && <SelectionCount total={total} selection={selection} />}
      </Group>
      {children}
    </Paper>
  );
}
