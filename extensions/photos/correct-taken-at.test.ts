import { expect, test } from 'vitest';
import { correctTakenAt } from './correct-taken-at.ts';

const takenAt = '2026-11-23T10:15:00.000+09:00';

test('1時間進んだ端末の撮影日時は、1時間戻す', () => {
  expect(correctTakenAt({ takenAt, clockAheadMs: 3_600_000 })).toBe('2026-11-23T09:15:00.000+09:00');
});

test('遅れた端末の撮影日時は、進める。日をまたいでもよい', () => {
  const late = { takenAt: '2026-11-23T23:30:00+09:00', clockAheadMs: -3_600_000 };

  expect(correctTakenAt(late)).toBe('2026-11-24T00:30:00.000+09:00');
});

test('測り方の誤差ほどの差では変えない', () => {
  expect(correctTakenAt({ takenAt, clockAheadMs: 4_999 })).toBe(takenAt);
  expect(correctTakenAt({ takenAt })).toBe(takenAt);
});
