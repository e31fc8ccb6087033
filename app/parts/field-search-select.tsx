/** A choice from a long master (places, police bodies) in a Conform form: type a part, pick one. */
import { type FieldMetadata, useInputControl } from '@conform-to/react';
import { Select, type SelectProps } from '@mantine/core';
import type { SelectChoice } from './field-select.tsx';

type FieldSearchSelectProps = Omit<SelectProps, 'error' | 'data' | 'value' | 'onChange'> & {
  field: FieldMetadata<string | undefined>;
  label: string;
  choices: readonly SelectChoice[];
};

export function FieldSearchSelect({ field, choices, ...props }: FieldSearchSelectProps) {
  const { key, name, formId, initialValue = '' } = field;
  // Conform knows an empty list, too: what is missing is said on it, and a draft finds it to fill in.
  const control = useInputControl({ key, name, formId, initialValue });
  return (
    <Select
      id={field.id}
      data={choices.map(({ id, label }) => ({ value: id, label }))}
      value={control.value || null}
      onChange={(value) => control.change(value ?? '')}
      onFocus={control.focus}
      onBlur={control.blur}
      searchable
      clearable
      placeholder="文字を入れて探す"
      nothingFoundMessage="見つかりません"
      withAsterisk={field.required ?? false}
      error={field.errors?.[0]}
      {...props}
    />
  );
}
