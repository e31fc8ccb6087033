import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountDigits } from './amount-digits.ts';

test('3,000円は、千の位の前に￥が付く', () => {
  expect(Object.values(amountDigits(3000))).toEqual(['', '', '', '￥', '3', '0', '0', '0']);
  expect(Object.values(amountDigits(0))).toEqual(['', '', '', '', '', '', '￥', '0']);
});

test('どの額でも、枠をつなぐと元の数になる', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (yen) => {
      expect(Object.values(amountDigits(yen)).join('').replace('￥', '')).toBe(String(yen));
    }),
  );
});

test('枠に入らない額は作らない', () => {
  for (const yen of [-1, 0.5, 100_000_000]) expect(() => amountDigits(yen)).toThrow(RangeError);
});
