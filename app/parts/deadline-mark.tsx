/** 保管期限 with the days that are left; red once it is past. */
import { keptStatuses, type Status } from '@bicycles/schema/bicycle/status';
import { calendarDay } from '@bicycles/schema/ground/days/calendar-day';
import { formatWarekiShort } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import { Text } from '@mantine/core';

type DeadlineMarkProps = { day: Day | null; today: Day; status: Status };

/** A closed bicycle has no days left to count. */
export function DeadlineMark({ day, today, status }: DeadlineMarkProps) {
  if (day === null) return <>－</>;
  const isKept = (keptStatuses as readonly Status[]).includes(status);
  return (
    <>
      <time dateTime={day}>{formatWarekiShort(day)}</time>
      {isKept && <DaysLeft day={day} today={today} />}
    </>
  );
}

/** `あと12日`, `今日まで`, `3日経過`. The deadline is itself the last day kept. */
export function DaysLeft({ day, today }: { day: Day; today: Day }) {
  const left = calendarDay(day).diff(calendarDay(today), 'days').days;
  if (left < 0) {
    return <Text span display="block" size="sm" fw={700} c="var(--mantine-color-error)">{`期限切れ ${-left}日`}</Text>;
  }
  return (
    <Text span display="block" size="sm" fw={left <= 7 ? 700 : 400}>
      {left === 0 ? '今日まで' : `あと${left}日`}
    </Text>
  );
}
