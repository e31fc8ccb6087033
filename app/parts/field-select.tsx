/** A choice from a master in a Conform form: the device's own list, quick on phones and by keyboard. */
import { getSelectProps } from '@conform-to/react';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { FormField } from './form-field.ts';

/** An entry of `ListChoices`, or anything with an id and a label. */
export type SelectChoice = { id: string; label: string };

type FieldSelectProps = Omit<NativeSelectProps, 'error' | 'data'> & {
  field: FormField;
  label: string;
  choices: readonly SelectChoice[];
  /** What stands there before anything is chosen. */
  emptyLabel?: string;
};

/** Without a value the first entry is empty, so that nothing is chosen by accident. */
export function FieldSelect({ field, choices, emptyLabel = '選んでください', ...props }: FieldSelectProps) {
  const { key, required, ...select } = getSelectProps(field, { ariaAttributes: false });
  const entries = choices.map(({ id, label }) => ({ value: id, label }));
  return (
    <NativeSelect
      key={key}
      {...select}
      data={[{ value: '', label: emptyLabel }, ...entries]}
      withAsterisk={required}
      error={field.errors?.[0]}
      {...props}
    />
  );
}
