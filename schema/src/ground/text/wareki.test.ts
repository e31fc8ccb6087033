import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWareki, formatWarekiShort } from './wareki.ts';

describe('和暦', () => {
  it.each([
    ['2026-11-23', '令和8年11月23日', 'R8.11.23'],
    ['2019-05-01', '令和元年5月1日', 'R1.5.1'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30'],
    ['2019-12-31', '令和元年12月31日', 'R1.12.31'],
    ['2020-01-01', '令和2年1月1日', 'R2.1.1'],
    ['1989-01-08', '平成元年1月8日', 'H1.1.8'],
    ['1989-01-07', '昭和64年1月7日', 'S64.1.7'],
    ['1926-12-25', '昭和元年12月25日', 'S1.12.25'],
    ['1926-12-24', '大正15年12月24日', 'T15.12.24'],
    ['1912-07-30', '大正元年7月30日', 'T1.7.30'],
    ['1912-07-29', '明治45年7月29日', 'M45.7.29'],
    ['1873-01-01', '明治6年1月1日', 'M6.1.1'],
  ])('%s は %s、短くは %s', (day, long, short) => {
    expect(formatWareki(day)).toBe(long);
    expect(formatWarekiShort(day)).toBe(short);
  });

  it('元年を1年と読めば、標準の和暦カレンダーと一致する', () => {
    const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const day = fc.date({ min: new Date('1912-07-30'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const ours = formatWareki(date.toISOString().slice(0, 10)).replace('元年', '1年');
        expect(ours).toBe(calendar.format(date).replace('元年', '1年'));
      }),
    );
  });

  it('明治6年より前の日は表せない', () => {
    expect(() => formatWareki('1872-12-31')).toThrow(RangeError);
  });
});
