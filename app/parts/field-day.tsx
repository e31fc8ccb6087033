/** A day in a Conform form, with what it is called here below it: 令和8年11月24日（火）. */
import { Day } from '@bicycles/schema/ground/values';
import type { TextInputProps } from '@mantine/core';
import styles from './field-day.module.css';
import { FieldText } from './field-text.tsx';
import type { FormField } from './form-field.ts';
import { WarekiDate } from './wareki-date.tsx';

type FieldDayProps = Omit<TextInputProps, 'error' | 'type'> & {
  field: FormField;
  label: string;
  /** In one line, for the bar below a list. */
  isInline?: boolean;
};

export function FieldDay({ field, isInline = false, ...props }: FieldDayProps) {
  const typed = Day.safeParse(field.value);
  return (
    <FieldText
      field={field}
      type="date"
      description={typed.success ? <WarekiDate day={typed.data} /> : '日付を選んでください'}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...(isInline && { className: styles['inline'], w: 'auto' })}
      {...props}
    />
  );
}
