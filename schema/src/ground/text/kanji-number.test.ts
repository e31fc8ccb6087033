import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanjiNumber } from './kanji-number.ts';

describe('漢数字', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十九', 19],
    ['二十一', 21],
    ['二一', 21],
    ['一〇五', 105],
    ['百', 100],
    ['千二百三十四', 1_234],
  ])('「%s」は%i', (numeral, number) => {
    expect(kanjiNumber(numeral)).toBe(number);
  });

  test('9,999までのどの数も、位取りで書いた漢数字から元に戻る', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (number) => {
        expect(kanjiNumber(written(number))).toBe(number);
      }),
    );
  });
});

function written(number: number): string {
  return ['千', '百', '十', '']
    .map((unit, index) => {
      const digit = Math.floor(number / 10 ** (3 - index)) % 10;
      if (digit === 0) return '';
      return (digit === 1 && unit !== '' ? '' : '〇一二三四五六七八九'.charAt(digit)) + unit;
    })
    .join('');
}
