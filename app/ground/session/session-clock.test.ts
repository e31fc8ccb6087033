import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestHours, needsTouch, sessionState } from './session-clock.ts';

const minute = 60_000;
const limit = { idleMinutes: 30 };
const startedAt = Date.parse('2026-11-23T09:00:00+09:00');

test('30分操作がなければ終わる', () => {
  const times = { startedAt, lastSeenAt: startedAt + 60 * minute };

  expect(sessionState(times, limit, times.lastSeenAt + 30 * minute - 1)).toBe('live');
  expect(sessionState(times, limit, times.lastSeenAt + 30 * minute)).toBe('idle');
});

test('使い続けていても12時間で終わる', () => {
  const now = startedAt + 12 * 60 * minute;

  expect(sessionState({ startedAt, lastSeenAt: now - 2 * minute }, limit, now - minute)).toBe('live');
  expect(sessionState({ startedAt, lastSeenAt: now }, limit, now)).toBe('expired');
});

test('一度終わったセッションは、時間が進んでも生き返らない', () => {
  const ages = fc.integer({ min: 0, max: 2 * longestHours * 60 * minute });
  fc.assert(
    fc.property(ages, ages, ages, (seen, age, later) => {
      const times = { startedAt, lastSeenAt: startedAt + Math.min(seen, age) };
      if (sessionState(times, limit, startedAt + age) === 'live') return;
      expect(sessionState(times, limit, startedAt + age + later)).not.toBe('live');
    }),
  );
});

test('使った印は1分に1回だけ書く', () => {
  expect(needsTouch({ startedAt, lastSeenAt: startedAt }, startedAt + minute - 1)).toBe(false);
  expect(needsTouch({ startedAt, lastSeenAt: startedAt }, startedAt + minute)).toBe(true);
});
