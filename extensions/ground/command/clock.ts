/**
 * The time of a request. It is the server's own, never the terminal's; only where the installation
 * was started with a clock key (tests, the demo's history) may its holder name another instant.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { DateTime } from 'luxon';

export function readClock(request: Request, clockKey: string): DateTime {
  const asked = request.get('x-clock');
  const key = request.get('x-clock-key');
  if (clockKey !== '' && asked && key && isSame(key, clockKey)) {
    const instant = DateTime.fromISO(asked, { zone: 'Asia/Tokyo' });
    if (instant.isValid) return instant;
  }
  return DateTime.now().setZone('Asia/Tokyo');
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
