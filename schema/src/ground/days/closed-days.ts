/** The days on which nothing is done (設定 calendar.closures): the yards and the counter are closed. */
import { z } from 'zod';
import type { Day } from '../values.ts';

const monthDayMessage = '月日は 12-30 の形で、実在する日を入力してください';

/** A day of every year, `12-30`. */
const MonthDay = z
  .string({ error: monthDayMessage })
  .refine((monthDay) => z.iso.date().safeParse(`2024-${monthDay}`).success, { error: monthDayMessage });

/** From a day of the year to another, both included; `from` after `to` goes over the new year. */
export const Closure = z.object(
  { from: MonthDay, to: MonthDay },
  { error: '休業は始め from と終わり to の組で入力してください' },
);
export type Closure = z.infer<typeof Closure>;

/** Whether the day lies in one of the closures, by default of the office 12/30–1/3. */
export function isYearEndClosure(day: Day, closures: readonly Closure[]): boolean {
  const monthDay = day.slice('2026-'.length);
  return closures.some(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
  );
}
