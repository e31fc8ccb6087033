import { DateTime } from 'luxon';
import type { Day } from '../values.ts';

/**
 * A Day as a luxon value to count with. It stands at midnight UTC, where no zone or summer time can
 * shift it; it is not an instant. Throws RangeError for a day that does not exist.
 */
export function calendarDay(day: Day): DateTime<true> {
  const parsed = DateTime.fromISO(day, { zone: 'utc' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !parsed.isValid) throw new RangeError(`Day ${day}`);
  return parsed;
}
