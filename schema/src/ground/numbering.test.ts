import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertPattern, counterScope, fiscalYear, formatNumber } from './numbering.ts';

describe('年度', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s は %i 年度', (day, year) => {
    expect(fiscalYear(day)).toBe(year);
  });
});

describe('番号の型', () => {
  const parts = { fiscalYear: 2026, siteCode: 'U', serial: 12 };

  it.each([
    ['{era2}{site}-{serial:5}', '08U-00012'],
    ['R{era2}{site}-{serial:5}', 'R08U-00012'],
    ['{fy}-{serial:6}', '2026-000012'],
    ['{fy2}{serial:4}/{site}', '260012/U'],
    ['令和{era}年度第{serial:3}号', '令和8年度第012号'],
  ])('%s は %s になる', (pattern, number) => {
    expect(formatNumber(pattern, parts)).toBe(number);
  });

  it('令和元年度は1', () => {
    expect(formatNumber('{era}-{era2}-{serial:1}', { fiscalYear: 2019, serial: 1 })).toBe('1-01-1');
  });

  it('連番だけを残した形が採番の単位になり、年度か保管所が変わると別の単位になる', () => {
    const pattern = '{era2}{site}-{serial:5}';

    expect(counterScope(pattern, { fiscalYear: 2026, siteCode: 'U' })).toBe('08U-{serial:5}');
    expect(counterScope(pattern, { fiscalYear: 2027, siteCode: 'U' })).toBe('09U-{serial:5}');
    expect(counterScope(pattern, { fiscalYear: 2026, siteCode: 'K' })).toBe('08K-{serial:5}');
  });

  it('保管所の記号にある $ もそのまま入る', () => {
    expect(formatNumber('{site}-{serial:2}', { fiscalYear: 2026, siteCode: "$&$'", serial: 1 })).toBe("$&$'-01");
  });

  it.each([
    ['桁に収まらない連番', '{serial:2}', { fiscalYear: 2026, serial: 100 }],
    ['負の連番', '{serial:2}', { fiscalYear: 2026, serial: -1 }],
    ['整数でない連番', '{serial:2}', { fiscalYear: 2026, serial: 1.5 }],
    ['保管所の記号がない', '{site}{serial:2}', { fiscalYear: 2026, serial: 1 }],
    ['知らない記号', '{place}{serial:2}', { fiscalYear: 2026, serial: 1 }],
    ['オブジェクトに元からある名前', '{toString}{serial:2}', { fiscalYear: 2026, serial: 1 }],
    ['令和より前の年度', '{era}{serial:2}', { fiscalYear: 2018, serial: 1 }],
  ])('%sでは番号を作らない', (_, pattern, wrong) => {
    expect(() => formatNumber(pattern, wrong)).toThrow(RangeError);
  });

  const pattern = fc.constantFrom(
    '{era2}{site}-{serial:5}',
    'R{fy}{serial:5}{site}',
    '{serial:5}',
    '{site}{era}{serial:5}{fy2}',
  );
  const serial = fc.integer({ min: 0, max: 99_999 });

  it('同じ単位で連番が違えば番号も違い、並び順は連番の順になる', () => {
    fc.assert(
      fc.property(pattern, serial, serial, fc.integer({ min: 2019, max: 2099 }), (chosen, one, other, year) => {
        const number = (value: number) => formatNumber(chosen, { fiscalYear: year, siteCode: 'KU', serial: value });
        expect(number(one) === number(other)).toBe(one === other);
        expect(number(one) < number(other)).toBe(one < other);
      }),
    );
  });
});

describe('番号の型の検査', () => {
  it.each(['{era2}{site}-{serial:5}', '{serial:1}', '第{serial:9}号', '{fy}{fy2}{era}{era2}{site}{serial:5}'])(
    '%s は使える',
    (pattern) => {
      expect(assertPattern(pattern)).toEqual({ allowed: true });
    },
  );

  it.each([
    ['', 'pattern-serial'],
    ['{era2}', 'pattern-serial'],
    ['{serial:5}{serial:5}', 'pattern-serial'],
    ['{serial}', 'pattern-token'],
    ['{serial:0}', 'pattern-token'],
    ['{serial:10}', 'pattern-token'],
    ['{year}{serial:5}', 'pattern-token'],
    ['{}{serial:5}', 'pattern-token'],
    ['{toString}{serial:5}', 'pattern-token'],
    ['{serial:5', 'pattern-brace'],
    ['{serial:5}}', 'pattern-brace'],
    ['{{serial:5}', 'pattern-brace'],
  ])('「%s」は %s として断る', (pattern, code) => {
    expect(assertPattern(pattern)).toMatchObject({ allowed: false, code });
  });

  it('断る理由は日本語で、使える記号を教える', () => {
    const verdict = assertPattern('{year}{serial:5}');

    expect(verdict).toMatchObject({ reason: expect.stringMatching(/「\{year\}」は使えません。使えるのは/) });
  });
});
