import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodEnd } from './civil-code-period.ts';

type Ymd = readonly [year: number, month: number, day: number];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const write = ([year, month, day]: Ymd) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const monthLater = (year: number, month: number, months: number) => {
  const count = year * 12 + month - 1 + months;
  return [Math.floor(count / 12), (count % 12) + 1] as const;
};

/** The articles read word by word, in whole numbers only. */
function byTheArticles([year, month, day]: Ymd, months: number): string {
  const isMonthsLast = day === monthLength(year, month);
  const [startYear, startMonth] = isMonthsLast ? monthLater(year, month, 1) : [year, month];
  const startDay = isMonthsLast ? 1 : day + 1;
  const [endYear, endMonth] = monthLater(startYear, startMonth, months);
  if (startDay > monthLength(endYear, endMonth)) return write([endYear, endMonth, monthLength(endYear, endMonth)]);
  if (startDay > 1) return write([endYear, endMonth, startDay - 1]);
  const [beforeYear, beforeMonth] = monthLater(endYear, endMonth, -1);
  return write([beforeYear, beforeMonth, monthLength(beforeYear, beforeMonth)]);
}

function naive([year, month, day]: Ymd, months: number): string {
  const [endYear, endMonth] = monthLater(year, month, months);
  return write([endYear, endMonth, Math.min(day, monthLength(endYear, endMonth))]);
}

const everyDay: Ymd[] = [];
for (let year = 2024; year <= 2036; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= monthLength(year, month); day += 1) everyDay.push([year, month, day]);
  }
}
const someDay = fc.constantFrom(...everyDay);

describe('民法による期間の末日', () => {
  it.each([
    ['2027-02-28', 2, '2027-04-30', '平年の2月末は4月末まで'],
    ['2028-02-28', 2, '2028-04-28', 'うるう年の2月28日は月末ではない'],
    ['2028-02-29', 2, '2028-04-30', 'うるう日は4月末まで'],
    ['2026-06-30', 2, '2026-08-31', '30日の月末は31日の月末まで'],
    ['2026-11-30', 2, '2027-01-31', '年をまたぐ月末'],
    ['2026-12-31', 2, '2027-02-28', '翌日1月1日の応当日3月1日の前日'],
    ['2026-12-30', 2, '2027-02-28', '応当日2月31日がないので月末'],
    ['2026-12-28', 2, '2027-02-28', '応当日2月29日がないので月末'],
    ['2026-12-27', 2, '2027-02-27', '応当日2月28日の前日'],
    ['2026-11-23', 2, '2027-01-23', '月の半ば'],
    ['2027-02-28', 6, '2027-08-31', '所有権の6月'],
    ['2027-04-30', 6, '2027-10-31', '所有権の6月、30日から31日へ'],
    ['2026-11-23', 0, '2026-11-23', '0月は当日'],
  ])('%s から %i 月の末日は %s（%s）', (from, months, end) => {
    expect(periodEnd(from, months)).toBe(end);
  });

  it('2024年から2036年までのすべての日で、条文を整数だけで計算した日と一致する', () => {
    const wrong = everyDay.flatMap((day) =>
      [1, 2, 6]
        .filter((months) => periodEnd(write(day), months) !== byTheArticles(day, months))
        .map((months) => [write(day), months]),
    );

    expect(everyDay).toHaveLength(4749);
    expect(wrong).toEqual([]);
  });

  it('単純な月の足し算より早く終わることはない', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 36 }), (day, months) => {
        expect(periodEnd(write(day), months) >= naive(day, months)).toBe(true);
      }),
    );
  });

  it('月数が多いほど遅く終わり、始まりが遅いほど早くは終わらない', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 0, max: 36 }), (one, other, months) => {
        const [early, late] = [write(one), write(other)].sort();
        expect(periodEnd(early ?? '', months + 1) > periodEnd(early ?? '', months)).toBe(true);
        expect(periodEnd(early ?? '', months) <= periodEnd(late ?? '', months)).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-02-30', 2],
    ['2026-1-1', 2],
    ['20261123', 2],
    ['', 2],
    ['2026-11-23', -1],
    ['2026-11-23', 1.5],
  ])('実在しない日や整数でない月数は受け付けない（%s、%f）', (from, months) => {
    expect(() => periodEnd(from, months)).toThrow(RangeError);
  });
});
