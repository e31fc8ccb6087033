import { Table } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { RowCheckbox } from './row-checkbox.tsx';
import styles from './selectable-row.module.css';
import type { RowSelection } from './use-row-selection.ts';

type SelectableRowProps = {
  id: string;
  label: string;
  isChosen: boolean;
  toggle: RowSelection['toggle'];
  form?: string | undefined;
  children: ReactNode;
};

/** A line whose checkbox answers to a press anywhere on it; links and buttons keep their own. */
export function SelectableRow({ id, label, isChosen, toggle, form, children }: SelectableRowProps) {
  const pressed = (event: MouseEvent<HTMLElement>) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
    if (!isOnControl) toggle(id, event.shiftKey);
  };
  return (
    <Table.Tr onClick={pressed} data-chosen={isChosen || undefined} className={styles['selectable']}>
      <Table.Td className={styles['check']}>
        <RowCheckbox id={id} label={label} isChosen={isChosen} toggle={toggle} form={form} />
      </Table.Td>
      {children}
    </Table.Tr>
  );
}
