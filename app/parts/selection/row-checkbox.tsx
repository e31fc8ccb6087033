import { Checkbox } from '@mantine/core';
import { rowMark } from './move-between-rows.ts';
import type { RowSelection } from './use-row-selection.ts';

type RowCheckboxProps = {
  id: string;
  label: string;
  isChosen: boolean;
  toggle: RowSelection['toggle'];
  /** The form that Enter on the row sends. */
  form?: string | undefined;
};

/** Chooses its row; with Shift, all rows from the last one touched. */
export function RowCheckbox({ id, label, isChosen, toggle, form }: RowCheckboxProps) {
  return (
    <Checkbox
      aria-label={`${label}を選択`}
      checked={isChosen}
      onChange={({ nativeEvent }) => toggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      size="sm"
      {...(form !== undefined && { form })}
      {...rowMark}
    />
  );
}
