/** A text of several lines in a Conform form. */
import { getTextareaProps } from '@conform-to/react';
import { Textarea, type TextareaProps } from '@mantine/core';
import type { FormField } from './form-field.ts';

type FieldAreaProps = Omit<TextareaProps, 'error'> & { field: FormField; label: string };

export function FieldArea({ field, ...props }: FieldAreaProps) {
  const { key, required, ...area } = getTextareaProps(field, { ariaAttributes: false });
  return (
    <Textarea key={key} {...area} withAsterisk={required} autosize minRows={2} error={field.errors?.[0]} {...props} />
  );
}
