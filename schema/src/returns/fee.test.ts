import { describe, expect, it } from 'vitest';
import { feeFor } from './fee.ts';

const bicycle = 'kind-bicycle';
const moped = 'kind-moped';
const fees = [
  { id: 'b2', vehicleKindId: bicycle, validFrom: '2026-04-01', yen: 3500 },
  { id: 'b1', vehicleKindId: bicycle, validFrom: '2000-01-01', yen: 3000 },
  { id: 'm1', vehicleKindId: moped, validFrom: '2000-01-01', yen: 4000 },
];

describe('手数料', () => {
  it.each([
    [bicycle, '2026-03-31', 3000],
    [bicycle, '2026-04-01', 3500],
    [bicycle, '2030-01-01', 3500],
    [moped, '2026-04-01', 4000],
  ])('%s の %s の手数料は %i 円', (vehicleKindId, day, yen) => {
    expect(feeFor(fees, vehicleKindId, day)?.yen).toBe(yen);
  });

  it('定めのない車種と、施行前の日には手数料がない', () => {
    expect(feeFor(fees, 'kind-other', '2026-04-01')).toBeUndefined();
    expect(feeFor(fees, bicycle, '1999-12-31')).toBeUndefined();
  });
});
