import { calendarDay } from '../ground/days/calendar-day.ts';
import { dayAfter } from '../ground/days/day-after.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';

/** How a period of months comes to its last day, for the help desk: from where it counts and what ends it. */
export function explainPeriod(from: Day, months: number, what: string): string {
  const start = dayAfter(from);
  const sameDayLater = calendarDay(start).plus({ months });
  const hasCorrespondingDay = sameDayLater.day === calendarDay(start).day;
  const end = hasCorrespondingDay
    ? `応当日${formatWareki(sameDayLater.toISODate())}の前日（民法143条2項）`
    : '応当日がないため月の末日（民法143条2項ただし書）';
  return `${what}${formatWareki(from)}の翌日から${months}か月（民法140条）。${end}`;
}
