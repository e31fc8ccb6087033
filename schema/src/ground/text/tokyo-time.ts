/** Instants as a person in Tokyo reads them. Each function throws RangeError for a text that is no instant. */
import { DateTime } from 'luxon';
import type { Day, Instant } from '../values.ts';

/** The calendar day in Asia/Tokyo on which the instant falls. */
export const tokyoDay = (instant: Instant | DateTime): Day => inTokyo(instant).toISODate();

/** `2026/11/23 14:05` */
export const formatInstant = (instant: Instant | DateTime): string => inTokyo(instant).toFormat('yyyy/MM/dd HH:mm');

/** `14:05` */
export const formatTime = (instant: Instant | DateTime): string => inTokyo(instant).toFormat('HH:mm');

function inTokyo(instant: Instant | DateTime): DateTime<true> {
  const parsed =
    typeof instant === 'string' ? DateTime.fromISO(instant, { zone: 'Asia/Tokyo' }) : instant.setZone('Asia/Tokyo');
  if (!parsed.isValid) throw new RangeError(`Instant ${String(instant)}`);
  return parsed;
}
