import { describe, expect, it } from 'vitest';
import { Closure, isYearEndClosure } from './closed-days.ts';

const yearEnd = [{ from: '12-30', to: '01-03' }];

describe('休業日', () => {
  it.each([
    ['2026-12-29', false],
    ['2026-12-30', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
    ['2027-06-15', false],
  ])('12月30日〜1月3日の休業に %s が入るか: %s', (day, closed) => {
    expect(isYearEndClosure(day, yearEnd)).toBe(closed);
  });

  it('年をまたがない休業と重ねて使える', () => {
    const closures = [...yearEnd, { from: '08-13', to: '08-15' }];

    expect(
      ['2026-08-12', '2026-08-13', '2026-08-15', '2026-08-16', '2026-12-31'].map((day) =>
        isYearEndClosure(day, closures),
      ),
    ).toEqual([false, true, true, false, true]);
  });

  it('休業が設定されていなければ、どの日も開いている', () => {
    expect(isYearEndClosure('2027-01-01', [])).toBe(false);
  });

  it.each(['13-01', '02-30', '1-3', '1230', ''])('実在しない月日 %s は設定できない', (from) => {
    expect(Closure.safeParse({ from, to: '01-03' }).success).toBe(false);
  });

  it('2月29日は設定できる', () => {
    expect(Closure.safeParse({ from: '02-29', to: '02-29' }).success).toBe(true);
  });
});
