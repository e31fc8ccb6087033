import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { claimableUntil, ownershipTransfersOn } from './ownership-transfer.ts';

const from = (storageAnnouncedOn: string | null, disposalAnnouncedOn: string | null = null) =>
  ownershipTransfersOn({ storageAnnouncedOn, disposalAnnouncedOn, months: 6 });

it.each([
  ['2026-02-28', '2026-08-31', '2026-09-01'],
  ['2026-04-30', '2026-10-31', '2026-11-01'],
  ['2026-03-10', '2026-09-10', '2026-09-11'],
  ['2026-08-31', '2027-02-28', '2027-03-01'],
  ['2027-08-31', '2028-02-29', '2028-03-01'],
])('%s の公示は、%s まで請求でき、%s に区へ移る', (announcedOn, until, transfersOn) => {
  expect(from(announcedOn)).toBe(transfersOn);
  expect(claimableUntil(transfersOn)).toBe(until);
});

it('保管の公示から数え、それがなければ処分公示から数え、どちらもなければ移らない', () => {
  expect(from('2026-03-10', '2026-05-07')).toBe('2026-09-11');
  expect(from(null, '2026-05-07')).toBe('2026-11-08');
  expect(from(null)).toBeNull();
});

it('どの公示日でも、6か月より早く移ることはない', () => {
  const anyDay = fc.integer({ min: 0, max: 4747 }).map((days) => calendarDay('2024-01-01').plus({ days }).toISODate());
  fc.assert(
    fc.property(anyDay, (announcedOn) => {
      const earliest = calendarDay(announcedOn).plus({ months: 6, days: 1 }).toISODate();
      expect((from(announcedOn) ?? '') >= earliest).toBe(true);
    }),
  );
});
