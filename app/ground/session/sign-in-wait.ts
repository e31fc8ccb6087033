/** What somebody is told who has to wait after wrong passwords. */
import type { AttemptKind } from '@bicycles/schema/session/sign-in-delay';
import { DateTime } from 'luxon';

/** The same words for every name, whether anybody has it or not. `until` and `now` in milliseconds. */
export function signInWaitMessage(kind: AttemptKind, until: number, now: number): string {
  const why =
    kind === 'address'
      ? 'この場所からのログインの間違いが続いたため、いまは受け付けられません。'
      : '間違いが続いたため、いまは受け付けられません。';
  return `${why}${whenOf(until, now)}に、もう一度ログインしてください。お急ぎのときは、システム管理の担当者が解除できます。`;
}

/** Short waits in seconds; longer ones by the clock, the minute after, so that it is over then. */
function whenOf(until: number, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000));
  if (seconds <= 60) return `${seconds}秒後`;
  const minute = DateTime.fromMillis(until, { zone: 'Asia/Tokyo' }).startOf('minute').plus({ minutes: 1 });
  return `${minute.toFormat('H:mm')}以降`;
}
