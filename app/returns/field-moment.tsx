import { getInputProps } from '@conform-to/react';
import { TextInput, type TextInputProps } from '@mantine/core';
import type { FormField } from '#app/parts/form-field.ts';

type FieldMomentProps = Omit<TextInputProps, 'error' | 'type'> & { field: FormField; label: string };

/** A day and a minute, Tokyo time, in a Conform form. */
export function FieldMoment({ field, ...props }: FieldMomentProps) {
  const { key, required, ...input } = getInputProps(field, { type: 'datetime-local', ariaAttributes: false });
  return <TextInput key={key} {...input} withAsterisk={required} error={field.errors?.[0]} {...props} />;
}
