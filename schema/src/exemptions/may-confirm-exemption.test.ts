import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { mayConfirmExemption } from './may-confirm-exemption.ts';

const removedAt = '2026-11-20T10:42:00+09:00';
const theft = (occurredAt: string, reportedAt: string) =>
  mayConfirmExemption({ reasonCode: 'theft_report', removedAt, theft: { occurredAt, reportedAt } });

describe('盗難届による免除', () => {
  it.each([
    ['前日の届出', '2026-11-18T21:00+09:00', '2026-11-19T09:00+09:00'],
    ['撤去と同じ日でも、撤去の1分前の届出', '2026-11-20T08:00+09:00', '2026-11-20T10:41+09:00'],
    ['世界標準時で書かれていても同じ時刻', '2026-11-19T00:00Z', '2026-11-20T01:41Z'],
  ])('%s は認める', (_, occurredAt, reportedAt) => {
    expect(theft(occurredAt, reportedAt).allowed).toBe(true);
  });

  it.each([
    ['撤去と同時の届出', '2026-11-18T21:00+09:00', removedAt, 'report-not-before-removal'],
    [
      '撤去と同じ日の、撤去より後の届出',
      '2026-11-20T08:00+09:00',
      '2026-11-20T10:43+09:00',
      'report-not-before-removal',
    ],
    ['盗難より前の届出', '2026-11-19T10:00+09:00', '2026-11-19T09:00+09:00', 'theft-not-before-report'],
    ['盗難と同時の届出', '2026-11-19T09:00+09:00', '2026-11-19T09:00+09:00', 'theft-not-before-report'],
  ])('%s は、理由を示して断る', (_, occurredAt, reportedAt, code) => {
    expect(theft(occurredAt, reportedAt)).toMatchObject({
      allowed: false,
      code,
      reason: expect.stringMatching(/ください$/),
    });
  });

  it('警察に届出の記録がなければ断る', () => {
    expect(mayConfirmExemption({ reasonCode: 'theft_report', removedAt })).toMatchObject({ code: 'no-report' });
  });

  it('撤去の時刻がなければ断る', () => {
    const facts = { occurredAt: '2026-11-18T21:00+09:00', reportedAt: '2026-11-19T09:00+09:00' };
    expect(mayConfirmExemption({ reasonCode: 'theft_report', removedAt: null, theft: facts })).toMatchObject({
      code: 'not-removed',
    });
  });

  it('どの日時でも、盗難 < 届出 < 撤去 のときだけ認める', () => {
    const removal = DateTime.fromISO(removedAt).toMillis();
    const near = fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 });
    const zone = fc.constantFrom('Asia/Tokyo', 'utc', 'America/New_York');
    fc.assert(
      fc.property(near, near, zone, (occurredBy, reportedBy, writtenIn) => {
        const iso = (by: number) => DateTime.fromMillis(removal + by, { zone: writtenIn }).toISO() ?? '';

        const verdict = theft(iso(occurredBy), iso(reportedBy));

        expect(verdict.allowed).toBe(occurredBy < reportedBy && reportedBy < 0);
      }),
    );
  });
});

it('盗難届のほかの理由では、時刻を問わない', () => {
  for (const reasonCode of ['mistaken_removal', 'emergency', 'public_duty', 'other', '区が加えた理由']) {
    expect(mayConfirmExemption({ reasonCode, removedAt }).allowed).toBe(true);
  }
});
