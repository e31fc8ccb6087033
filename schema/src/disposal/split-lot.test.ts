import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLot } from './split-lot.ts';

it('割り切れない金額は、先の自転車から1円ずつ多く分ける', () => {
  expect(splitLot(10_001, 2)).toEqual([5001, 5000]);
  expect(splitLot(0, 3)).toEqual([0, 0, 0]);
  expect(splitLot(2, 3)).toEqual([1, 1, 0]);
});

it('どんな金額と台数でも、合計はロットの金額に等しく、差は1円までである', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.integer({ min: 1, max: 2000 }), (lotYen, count) => {
      const shares = splitLot(lotYen, count);
      expect(shares).toHaveLength(count);
      expect(shares.reduce((sum, yen) => sum + yen, 0)).toBe(lotYen);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

it.each([
  [-1, 2],
  [1.5, 2],
  [100, 0],
])('金額 %d を %d 台には分けられない', (lotYen, count) => {
  expect(() => splitLot(lotYen, count)).toThrow(RangeError);
});
