import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, firstLines } from './break-lines.ts';

/** ASCII half as wide as the others. */
const measure = (text: string) => [...text].reduce((width, each) => width + (each < '\u0080' ? 0.5 : 1), 0);
const whole = [
  '五丁目12番地3号',
  '1-2-3',
  '03-1234-5678',
  '令和8年11月23日（月）',
  '午前9時30分',
  '9:00〜19:00',
  '305号室',
];

test('どの幅でも、番地・電話番号・日付・時刻の途中で行が変わらない', () => {
  const part = fc.oneof(
    fc.constantFrom(...whole),
    fc.string({ unit: fc.constantFrom(...'世田谷区見本ビル'), maxLength: 9 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.integer({ min: 11, max: 30 }), (parts, width) => {
      // Parted by a comma, as two numbers side by side are one.
      const lines = breakLines(parts.join('、'), width, measure);

      expect(lines.join('')).toBe(parts.join('、'));
      for (const each of parts.filter((text) => whole.includes(text)))
        expect(lines.some((line) => line.includes(each))).toBe(true);
    }),
  );
});

test.each([
  [
    '行の頭に句読点・閉じ括弧・小さい字を置かない',
    'あいうえ。おか（きゃく）',
    4,
    ['あいう', 'え。おか', '（きゃ', 'く）'],
  ],
  ['欧文の語は途中で分けない', '氏名 Maria Santos', 4, ['氏名', 'Maria', 'Santos']],
  ['一行より長い語は、行いっぱいで分ける', 'ABCDEFGHIJKL', 3, ['ABCDEF', 'GHIJKL']],
  ['改行はそのまま', '一\n\n二', 9, ['一', '', '二']],
  ['空のときは空の一行', '', 9, ['']],
  ['符号は文字から離れない', 'か\u3099き\u3099', 1, ['か\u3099', 'き\u3099']],
])('%s', (_, text, width, lines) => {
  const marksLess = (part: string) => measure(part.replace(/\p{M}/gu, ''));

  expect(breakLines(text, width, marksLess)).toEqual(lines);
});

test('入りきらない文は「…」で終わり、文字を半分に切らない', () => {
  expect(firstLines('𠮷𠮷𠮷𠮷𠮷𠮷', { width: 2, most: 2 }, measure)).toEqual(['𠮷𠮷', '𠮷…']);
  expect(firstLines('𠮷𠮷', { width: 2, most: 2 }, measure)).toEqual(['𠮷𠮷']);
});
