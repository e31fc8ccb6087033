/** 撤去日: from – to, and the spans that are asked for most. */
import { calendarDay } from '@bicycles/schema/deadline/calendar-day';
import type { Day } from '@bicycles/schema/values';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
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
  const [days, setDays] = useState({ from, to });
  return (
    <Group gap="xs" align="flex-end" className={styles['days']} role="group" aria-label="撤去日">
      <TextInput
        type="date"
        name="removedFrom"
        label="撤去日（から）"
        size="sm"
        max={today}
        value={days.from}
        onChange={(event) => setDays({ ...days, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        name="removedTo"
        label="（まで）"
        size="sm"
        value={days.to}
        error={error}
        onChange={(event) => setDays({ ...days, to: event.currentTarget.value })}
      />
      <Button.Group>
        {spans.map((span) => (
          <Button
            key={span.label}
            size="sm"
            px="xs"
            variant="default"
            onClick={() => setDays({ from: daysBefore(today, span.from), to: daysBefore(today, span.to) })}
          >
            {span.label}
          </Button>
        ))}
      </Button.Group>
    </Group>
  );
}

const daysBefore = (day: Day, count: number): Day => calendarDay(day).minus({ days: count }).toISODate();
