import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { formatInstant, formatTime, tokyoDay } from './tokyo-time.ts';

describe('東京の日時', () => {
  it.each([
    ['2026-11-23T14:05:00+09:00', '2026-11-23', '2026/11/23 14:05', '14:05'],
    ['2026-11-23T05:05:59.999Z', '2026-11-23', '2026/11/23 14:05', '14:05'],
    ['2026-11-23T15:00:00Z', '2026-11-24', '2026/11/24 00:00', '00:00'],
    ['2026-11-23T14:59:59.999Z', '2026-11-23', '2026/11/23 23:59', '23:59'],
    ['2026-12-31T10:00:00-08:00', '2027-01-01', '2027/01/01 03:00', '03:00'],
    ['2028-02-28T15:00:00.000Z', '2028-02-29', '2028/02/29 00:00', '00:00'],
  ])('%s は東京の %s', (iso, day, instant, time) => {
    expect([tokyoDay(iso), formatInstant(iso), formatTime(iso)]).toEqual([day, instant, time]);
  });

  it('ほかの時間帯の DateTime も同じ瞬間として読む', () => {
    const inLondon = DateTime.fromISO('2026-11-23T15:30:00Z', { zone: 'Europe/London' });

    expect([tokyoDay(inLondon), formatTime(inLondon)]).toEqual(['2026-11-24', '00:30']);
  });

  it.each(['', '昨日', '2026-02-30T00:00:00Z'])('日時でない文字（%j）は受け付けない', (text) => {
    expect(() => tokyoDay(text)).toThrow(RangeError);
  });

  it('無効な DateTime は受け付けない', () => {
    expect(() => formatInstant(DateTime.invalid('test'))).toThrow(RangeError);
  });
});
