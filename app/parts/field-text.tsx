/** A line of text in a Conform form, with label, hint and error tied to it. */
import { getInputProps } from '@conform-to/react';
import { TextInput, type TextInputProps } from '@mantine/core';
import type { FormField } from './form-field.ts';

type FieldTextProps = Omit<TextInputProps, 'error' | 'type'> & {
  field: FormField;
  label: string;
  type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'search';
};

/** Mantine writes the aria attributes itself, from `description` and `error`. */
export function FieldText({ field, type = 'text', ...props }: FieldTextProps) {
  const { key, required, ...input } = getInputProps(field, { type, ariaAttributes: false });
  return <TextInput key={key} {...input} withAsterisk={required} error={field.errors?.[0]} {...props} />;
}
