/** 撤去日: from – to, and the spans that are asked for most. */
import { calendarDay } from '@bicycles/schema/deadline/calendar-day';
import type { Day } from '@bicycles/schema/values';
import { Button, Group, TextInput } from '@mantine/core';
import { useRef } from 'react';
import styles from './search-form.module.css';

const spans = [
  { label: '今日', from: 0, to: 0 },
  { label: '昨日', from: 1, to: 1 },
  { label: '7日間', from: 6, to: 0 },
  { label: '30日間', from: 29, to: 0 },
];

type RemovedDaysProps = { from: string; to: string; today: Day; error: string | undefined };

/** `from` and `to` as typed before; empty for no limit. */
export function RemovedDays({ from, to, today, error }: RemovedDaysProps) {
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const choose = (span: (typeof spans)[number]) => {
    if (first.current !== null) first.current.value = daysBefore(today, span.from);
    if (last.current !== null) last.current.value = daysBefore(today, span.to);
  };
  return (
    <Group gap="xs" align="flex-end" className={styles['days']} role="group" aria-label="撤去日">
      <TextInput ref={first} type="date" name="removedFrom" label="撤去日（から）" size="sm" defaultValue={from} />
      <TextInput ref={last} type="date" name="removedTo" label="（まで）" size="sm" defaultValue={to} error={error} />
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
