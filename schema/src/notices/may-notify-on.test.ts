import { describe, expect, it } from 'vitest';
import { deadlineWarning, mayNotifyOn } from './may-notify-on.ts';

describe('返還通知日', () => {
  it.each(['2026-11-24', '2026-11-25', '2027-01-04'])('今日以後の日（%s）にできる', (day) => {
    expect(mayNotifyOn(day, '2026-11-24')).toEqual({ allowed: true });
  });

  it('昨日にはできない', () => {
    expect(mayNotifyOn('2026-11-23', '2026-11-24')).toMatchObject({ code: 'notified-in-past' });
  });

  it('保管期限の当日までは注意がなく、翌日から期限を示して注意する', () => {
    expect(deadlineWarning('2027-01-23', '2027-01-23')).toBeNull();
    expect(deadlineWarning('2027-01-23', '2027-01-24')).toContain('令和9年1月23日');
  });
});
