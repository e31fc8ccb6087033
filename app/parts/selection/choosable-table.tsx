import { Table, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from '../dense-table.module.css';
import { moveBetweenRows } from './move-between-rows.ts';

type ChoosableTableProps = {
  label: string;
  headings: readonly string[];
  /** False where there is nothing to do with several at once: the rows are plain ones then. */
  isChoosable?: boolean;
  /** A last column of buttons. */
  hasActions?: boolean;
  children: ReactNode;
};

/** Lines to choose from by checkbox or arrow keys; `children` are its `SelectableRow`s. */
export function ChoosableTable({
  label,
  headings,
  isChoosable = true,
  hasActions = false,
  children,
}: ChoosableTableProps) {
  return (
    <Table className={styles['dense']} onKeyDown={moveBetweenRows} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {isChoosable && <UnseenHeading>選択</UnseenHeading>}
          {headings.map((heading) => (
            <Table.Th key={heading}>{heading}</Table.Th>
          ))}
          {hasActions && <UnseenHeading>操作</UnseenHeading>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}

const UnseenHeading = ({ children }: { children: string }) => (
  <Table.Th>
    <VisuallyHidden>{children}</VisuallyHidden>
  </Table.Th>
);
