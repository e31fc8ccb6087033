import { z } from 'zod';
import type { Day } from '../values.ts';
import { calendarDay } from './calendar-day.ts';
import { periodEnd } from './civil-code-period.ts';

const monthsMessage = '月数 months は1〜24の整数で入力してください';

/** How long a bicycle is kept, and whether a deadline on a closed day moves on (民法142条; the office decides). */
export const RetentionRule = z.object(
  {
    months: z.int({ error: monthsMessage }).min(1, { error: monthsMessage }).max(24, { error: monthsMessage }),
    movesOffClosedDays: z.boolean({ error: '休業日の扱い movesOffClosedDays は true か false で入力してください' }),
  },
  { error: '月数 months と休業日の扱い movesOffClosedDays の組で入力してください' },
);
export type RetentionRule = z.infer<typeof RetentionRule>;

const longestClosureDays = 366;

/**
 * 保管期限: the last day on which the bicycle is kept for its owner (row L1). 民法140条・143条 for the period,
 * 142条 for a last day on which nothing is done. Throws RangeError when no day of a whole year is open.
 */
export function retentionDeadline(removedOn: Day, rule: RetentionRule, isClosed: (day: Day) => boolean): Day {
  const lastDay = periodEnd(removedOn, rule.months);
  return rule.movesOffClosedDays ? firstOpenDay(lastDay, isClosed) : lastDay;
}

function firstOpenDay(from: Day, isClosed: (day: Day) => boolean): Day {
  const start = calendarDay(from);
  for (let days = 0; days <= longestClosureDays; days += 1) {
    const day = start.plus({ days }).toISODate();
    if (!isClosed(day)) return day;
  }
  throw new RangeError(`No open day within a year of ${from}`);
}
