/** A yes-or-no in a Conform form. */
import { getInputProps } from '@conform-to/react';
import { Checkbox, type CheckboxProps } from '@mantine/core';
import type { FormField } from './form-field.ts';

type FieldCheckProps = Omit<CheckboxProps, 'error'> & { field: FormField; label: string };

export function FieldCheck({ field, ...props }: FieldCheckProps) {
  const { key, required, type, ...input } = getInputProps(field, { type: 'checkbox', ariaAttributes: false });
  return <Checkbox key={key} {...input} error={field.errors?.[0]} {...props} />;
}
