import type { SearchDay } from '@bicycles/schema/search/conditions';
import { Group, TextInput } from '@mantine/core';
import { dayNames, type Typed } from './condition-names.ts';
import styles from './search-form.module.css';

type DayRangeProps = { day: SearchDay; label: string; typed: Typed; errors: Record<string, string> };

/** From – to, both days counted; either may stay open. */
export function DayRange({ day, label, typed, errors }: DayRangeProps) {
  const { from, to } = dayNames(day);
  const box = (name: string) => ({ name, defaultValue: typed[name] ?? '', error: errors[name] });
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="group" aria-label={label} className={styles['range']}>
      <TextInput type="date" size="sm" label={`${label}（から）`} {...box(from)} />
      <TextInput type="date" size="sm" label={`${label}（まで）`} {...box(to)} />
    </Group>
  );
}
