import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { moveBetweenRows } from './move-between-rows.ts';
import styles from './notices.module.css';

type ChoosableTableProps = { label: string; headings: readonly string[]; children: ReactNode };

/** Lines to choose from by checkbox or arrow keys; `children` are its `SelectableRow`s. */
export function ChoosableTable({ label, headings, children }: ChoosableTableProps) {
  return (
    <Table className={styles['dense']} onKeyDown={moveBetweenRows} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <span className={styles['unseen']}>選択</span>
          </Table.Th>
          {headings.map((heading) => (
            <Table.Th key={heading}>{heading}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
