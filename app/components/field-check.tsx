/** A yes-or-no in a Conform form. */
import { type FieldMetadata, getInputProps } from '@conform-to/react';
import { Checkbox, type CheckboxProps } from '@mantine/core';

type FieldCheckProps = Omit<CheckboxProps, 'error'> & { field: FieldMetadata<boolean | undefined>; label: string };

export function FieldCheck({ field, ...props }: FieldCheckProps) {
  const { key, required, type, ...input } = getInputProps(field, { type: 'checkbox', ariaAttributes: false });
  return <Checkbox key={key} {...input} error={field.errors?.[0]} {...props} />;
}
