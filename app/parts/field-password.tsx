/** A password in a Conform form; never written back into the page. */
import { getInputProps } from '@conform-to/react';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import type { FormField } from './form-field.ts';

type FieldPasswordProps = Omit<PasswordInputProps, 'error'> & { field: FormField; label: string };

export function FieldPassword({ field, ...props }: FieldPasswordProps) {
  const { key, required, type, ...input } = getInputProps(field, {
    type: 'password',
    ariaAttributes: false,
    value: false,
  });
  return <PasswordInput key={key} {...input} withAsterisk={required} error={field.errors?.[0]} {...props} />;
}
