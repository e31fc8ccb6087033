import { TextInput } from '@mantine/core';
import type { TextName } from './condition-names.ts';
import type { BoxesProps } from './several.tsx';

type TextBoxProps = Omit<BoxesProps, 'choices'> & {
  name: TextName;
  label: string;
  placeholder?: string;
  className?: string | undefined;
};

/** A condition in words or digits; a part of it is enough. */
export function TextBox({ name, label, placeholder = '一部でも', className, typed, errors }: TextBoxProps) {
  return (
    <TextInput
      name={name}
      label={label}
      placeholder={placeholder}
      className={className}
      defaultValue={typed[name] ?? ''}
      error={errors[name]}
      autoComplete="off"
      spellCheck={false}
      size="sm"
    />
  );
}
