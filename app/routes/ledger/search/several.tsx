import { MultiSelect } from '@mantine/core';
import { type ListName, type Typed, valuesOf } from './condition-names.ts';
import type { SearchChoices } from './search-choices.ts';
import styles from './search-form.module.css';

export type BoxesProps = { typed: Typed; errors: Record<string, string>; choices: SearchChoices };
type SeveralProps = BoxesProps & { name: ListName; label: string; className?: string | undefined };

/** Any of several; all go in one hidden field, separated by commas. */
export function Several({ name, label, className, typed, errors, choices }: SeveralProps) {
  return (
    <MultiSelect
      name={name}
      label={label}
      className={className}
      data={choices[name].map((choice) => ({ value: choice.id, label: choice.label }))}
      defaultValue={valuesOf(typed, name)}
      error={errors[name]}
      hiddenInputValuesDivider=","
      searchable
      clearable
      size="sm"
      nothingFoundMessage="見つかりません"
      classNames={{ pillsList: styles['pills'] ?? '' }}
      comboboxProps={{ shadow: 'md' }}
      clearButtonProps={{ 'aria-label': '選択を消す' }}
    />
  );
}
