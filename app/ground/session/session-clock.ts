/** How long a session lasts (row X1): it ends after idle time, and at the latest after a working day. */
const minute = 60_000;

export const longestHours = 12;
/** The cookie is renewed at most this often, so that reading a list does not rewrite it each time. */
const touchedEvery = minute;

export type SessionTimes = { startedAt: number; lastSeenAt: number };
/** How long the office lets a terminal stand unused (setting `session.idle_minutes`). */
export type IdleLimit = { idleMinutes: number };
export type SessionState = 'live' | 'idle' | 'expired';

/** Times are milliseconds since the epoch. `idle`: nobody used it; `expired`: it is over by age. */
export function sessionState(
  { startedAt, lastSeenAt }: SessionTimes,
  { idleMinutes }: IdleLimit,
  now: number,
): SessionState {
  if (now - startedAt >= longestHours * 60 * minute) return 'expired';
  if (now - lastSeenAt >= idleMinutes * minute) return 'idle';
  return 'live';
}

/** Whether the use at `now` is worth writing down. */
export const needsTouch = ({ lastSeenAt }: SessionTimes, now: number): boolean => now - lastSeenAt >= touchedEvery;
