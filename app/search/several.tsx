import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { type ListName, type Typed, valuesOf } from './condition-names.ts';
import type { SearchChoices } from './search-choices.ts';
import styles from './search-form.module.css';

export type BoxesProps = { typed: Typed; errors: Record<string, string>; choices: SearchChoices };
type SeveralProps = BoxesProps & { name: ListName; label: string; className?: string | undefined };

/** Any of several; all go in one hidden field, separated by commas. Another `typed` is another choice. */
export function Several({ name, label, className, typed, errors, choices }: SeveralProps) {
  const [told, setTold] = useState(typed);
  const [chosen, setChosen] = useState(() => valuesOf(typed, name));
  if (typed !== told) {
    setTold(typed);
    setChosen(valuesOf(typed, name));
  }
  return (
    <MultiSelect
      name={name}
      label={label}
      className={className}
      data={choices[name].map((choice) => ({ value: choice.id, label: choice.label }))}
      value={chosen}
      onChange={setChosen}
      error={errors[name]}
      hiddenInputValuesDivider=","
      searchable
      clearable
      size="sm"
      nothingFoundMessage="見つかりません"
      classNames={{ input: styles['list'] ?? '', pillsList: styles['pills'] ?? '' }}
      comboboxProps={{ shadow: 'md' }}
      clearButtonProps={{ 'aria-label': '選択を消す' }}
    />
  );
}
