import { DateTime } from 'luxon';

/** An instant of the demo's story: `time` (HH:mm, Tokyo) so many days before the story's `today`. */
export function demoInstant(today: DateTime, daysAgo: number, time: string): DateTime {
  return DateTime.fromISO(`${today.toISODate()}T${time}`, { zone: 'Asia/Tokyo' }).minus({ days: daysAgo });
}
