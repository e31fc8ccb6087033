import type { Instant } from '@bicycles/schema/ground/values';
import { DateTime } from 'luxon';

/** How long somebody has been waiting: `3分`, `1時間12分`, `2日`. Not below 0, however the clocks stand. */
export function waitingTime(since: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor(DateTime.fromISO(now).diff(DateTime.fromISO(since), 'minutes').minutes));
  if (minutes < 60) return `${minutes}分`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}時間${minutes % 60}分`;
  return `${Math.floor(minutes / (24 * 60))}日`;
}

/** From here on a claimant has stood at the counter for too long. */
export const isLongWait = (since: Instant, now: Instant): boolean =>
  DateTime.fromISO(now).diff(DateTime.fromISO(since), 'minutes').minutes >= 15;
