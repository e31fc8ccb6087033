import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { periodEnd } from './civil-code-period.ts';
import { isYearEndClosure } from './closed-days.ts';
import { retentionDeadline } from './retention-deadline.ts';

const staying = { months: 2, movesOffClosedDays: false };
const moving = { months: 2, movesOffClosedDays: true };
const isClosed = (day: string) => isYearEndClosure(day, [{ from: '12-30', to: '01-03' }]);

describe('保管期限', () => {
  it.each([
    ['2026-10-29', '2026-12-29', '2026-12-29'],
    ['2026-10-30', '2026-12-30', '2027-01-04'],
    ['2026-10-31', '2026-12-31', '2027-01-04'],
    ['2026-11-01', '2027-01-01', '2027-01-04'],
    ['2026-11-03', '2027-01-03', '2027-01-04'],
    ['2026-11-04', '2027-01-04', '2027-01-04'],
    ['2026-11-30', '2027-01-31', '2027-01-31'],
  ])('%s の撤去は、延ばさない設定で %s、延ばす設定で %s まで', (removedOn, asComputed, moved) => {
    expect(retentionDeadline(removedOn, staying, isClosed)).toBe(asComputed);
    expect(retentionDeadline(removedOn, moving, isClosed)).toBe(moved);
  });

  it('延ばす設定では必ず開いている日で終わり、その間に開いている日はない', () => {
    const removedOn = fc
      .integer({ min: 0, max: 5000 })
      .map((days) => calendarDay('2024-01-01').plus({ days }).toISODate());
    fc.assert(
      fc.property(removedOn, (day) => {
        const deadline = retentionDeadline(day, moving, isClosed);
        expect(isClosed(deadline)).toBe(false);
        for (
          let between = calendarDay(periodEnd(day, 2));
          between.toISODate() < deadline;
          between = between.plus({ days: 1 })
        ) {
          expect(isClosed(between.toISODate())).toBe(true);
        }
      }),
    );
  });

  it('開いている日が一日もない設定は、止まらずに誤りになる', () => {
    expect(() => retentionDeadline('2026-11-23', moving, () => true)).toThrow(RangeError);
  });
});
