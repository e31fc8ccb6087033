import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCoins, denominations, isCountedByPieces } from './count-coins.ts';

test('枚数から金額が出る', () => {
  expect(countCoins({ y10000: 2, y1000: 3, y500: 1, y1: 4 })).toBe(23_504);
  expect(countCoins({})).toBe(0);
});

test('どの金種も、枚数を1つ増やすとその額だけ増える', () => {
  fc.assert(
    fc.property(fc.constantFrom(...denominations), fc.nat(999), (yen, count) => {
      expect(countCoins({ [`y${yen}`]: count + 1 }) - countCoins({ [`y${yen}`]: count })).toBe(yen);
    }),
  );
});

test('枚数が一つも入っていなければ、合計だけを数えたとみなす', () => {
  expect(isCountedByPieces(undefined)).toBe(false);
  expect(isCountedByPieces({ y1000: undefined })).toBe(false);
  expect(isCountedByPieces({ y1000: 0 })).toBe(true);
});
