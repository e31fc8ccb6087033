import type { Instant } from '@bicycles/schema/ground/values';
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';
import { DateTime } from 'luxon';
import { iso } from '../ground/command/served.ts';

/** The phone knows the difference to a second or so; less than this is the measurement's own error. */
const trustedMs = 5_000;

/**
 * When a photo was taken by the server's clock (row F2: times nobody can shift), Asia/Tokyo. A phone whose clock
 * is wrong says by how much; the phone's own word stays in the audit entry of the upload.
 */
export function correctTakenAt({ takenAt, clockAheadMs = 0 }: Pick<PhotoFacts, 'takenAt' | 'clockAheadMs'>): Instant {
  if (Math.abs(clockAheadMs) < trustedMs) return takenAt;
  return iso(DateTime.fromISO(takenAt, { zone: 'Asia/Tokyo' }).minus({ milliseconds: clockAheadMs }));
}
