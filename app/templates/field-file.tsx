/** A file to choose or to drop: the browser's own input, large enough to be hit. */
import { getInputProps } from '@conform-to/react';
import { Input } from '@mantine/core';
import type { FormField } from '#app/parts/form-field.ts';
import { Messages } from './messages.tsx';
import styles from './templates.module.css';

type FieldFileProps = {
  field: FormField;
  label: string;
  description: string;
  accept: string;
  onChoose?: (file: File | undefined) => void;
};

export function FieldFile({ field, label, description, accept, onChoose }: FieldFileProps) {
  const { key, required, ...input } = getInputProps(field, { type: 'file', ariaAttributes: false });
  const errors = field.errors;
  return (
    <Input.Wrapper
      id={field.id}
      label={label}
      size="md"
      description={description}
      descriptionProps={{ id: `${field.id}-description` }}
      withAsterisk
      error={
        errors && (
          <span role="alert">
            <Messages messages={errors} />
          </span>
        )
      }
      errorProps={{ id: `${field.id}-error` }}
    >
      <input
        key={key}
        {...input}
        className={styles['drop']}
        accept={accept}
        aria-describedby={`${field.id}-description${errors ? ` ${field.id}-error` : ''}`}
        aria-invalid={errors !== undefined}
        onChange={(event) => onChoose?.(event.currentTarget.files?.[0])}
      />
    </Input.Wrapper>
  );
}
