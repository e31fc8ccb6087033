import type { Day } from '../values.ts';
import { calendarDay } from './calendar-day.ts';

/**
 * The last day of a period of months that begins by what happened on `from`.
 * 民法140条: the first day is not counted, so the period starts on the day after. 民法143条2項: it ends the
 * day before the corresponding day (応当日) of that start, or on the month's last day where there is none.
 * Throws RangeError for a day that does not exist and for a number of months that is no whole number.
 */
export function periodEnd(from: Day, months: number): Day {
  if (!Number.isInteger(months) || months < 0) throw new RangeError(`Months ${months}`);
  const start = calendarDay(from).plus({ days: 1 });
  const sameDayLater = start.plus({ months });
  // luxon goes back to the month's last day where the corresponding day is missing: then that day is the end.
  const hasCorrespondingDay = sameDayLater.day === start.day;
  return (hasCorrespondingDay ? sameDayLater.minus({ days: 1 }) : sameDayLater).toISODate();
}
