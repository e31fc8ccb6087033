/** 撤去日: from – to, and the spans that are asked for most. */
import { calendarDay } from '@bicycles/schema/ground/days/calendar-day';
import type { Day } from '@bicycles/schema/ground/values';
import { Button, Group, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { dayNames, type Typed } from './condition-names.ts';
import styles from './search-form.module.css';

const spans = [
  { label: '今日', from: 0, to: 0 },
  { label: '昨日', from: 1, to: 1 },
  { label: '7日間', from: 6, to: 0 },
  { label: '30日間', from: 29, to: 0 },
];
const names = dayNames('removed');

type RemovedDaysProps = { typed: Typed; errors: Record<string, string>; today: Day };

export function RemovedDays({ typed, errors, today }: RemovedDaysProps) {
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const choose = (span: (typeof spans)[number]) => {
    if (first.current !== null) first.current.value = daysBefore(today, span.from);
    if (last.current !== null) last.current.value = daysBefore(today, span.to);
  };
  const box = (name: string) => ({ name, defaultValue: typed[name] ?? '', error: errors[name] });
  return (
    <Group gap="xs" align="flex-end" className={styles['days']} role="group" aria-label="撤去日">
      <TextInput ref={first} type="date" label="撤去日（から）" size="sm" {...box(names.from)} />
      <TextInput ref={last} type="date" label="撤去日（まで）" size="sm" {...box(names.to)} />
      <Button.Group>
        {spans.map((span) => (
          <Button key={span.label} size="sm" px="xs" variant="default" onClick={() => choose(span)}>
            {span.label}
          </Button>
        ))}
      </Button.Group>
    </Group>
  );
}

const daysBefore = (day: Day, count: number): Day => calendarDay(day).minus({ days: count }).toISODate();
