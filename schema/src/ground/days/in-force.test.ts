import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestInForce } from './in-force.ts';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const row = fc.record({ validFrom: day, validUntil: fc.option(day) });

describe('その日に有効な行', () => {
  const rows = [
    { name: '旧', validFrom: '2026-01-01', validUntil: '2026-03-31' },
    { name: '新', validFrom: '2026-04-01', validUntil: null },
    { name: '臨時', validFrom: '2026-08-01', validUntil: '2026-08-31' },
  ];

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '旧'],
    ['2026-03-31', '旧'],
    ['2026-04-01', '新'],
    ['2026-08-01', '臨時'],
    ['2026-08-31', '臨時'],
    ['2026-09-01', '新'],
  ])('%s は %s', (on, name) => {
    expect(latestInForce(rows, on)?.name).toBe(name);
  });

  it('終わりの日を持たない行は、始まりの日からずっと有効', () => {
    expect(latestInForce([{ validFrom: '2026-01-01' }], '2099-12-31')).toEqual({ validFrom: '2026-01-01' });
  });

  it('選ばれた行はその日に有効で、それより後に始まる有効な行はない', () => {
    fc.assert(
      fc.property(fc.array(row), day, (some, on) => {
        const inForce = some.filter(
          ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
        );
        const chosen = latestInForce(some, on);
        expect(chosen?.validFrom).toBe(
          inForce
            .map(({ validFrom }) => validFrom)
            .sort()
            .at(-1),
        );
        if (chosen) expect(inForce).toContain(chosen);
      }),
    );
  });
});
