import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierText } from './identifier-text.ts';

const same: [string, string][] = [
  ['A-12345', 'Ａ１２３４５'],
  ['新宿Ａ・91875', '新宿a 91 875'],
  ['澁谷A-1', '渋谷Ａ1'],
  ['あきる野Ａ1', 'アキル野A1'],
  ['ｱｷﾙ野A1', 'あきる野a1'],
  ['08U-00012', '08Ｕ００012'],
  ['B123 4567', 'ｂ１２３ー４５６７'],
];
const different: [string, string][] = [
  ['A12345', 'A12346'],
  ['新宿A91875', '新宿B91875'],
  ['00123', '123'],
  ['O1', '01'],
  ['渋谷A1', '渋合A1'],
];

test.each(same)('番号「%s」と「%s」は同じ番号', (one, other) => {
  expect(identifierText(one)).toBe(identifierText(other));
});

test.each(different)('番号「%s」と「%s」は別の番号', (one, other) => {
  expect(identifierText(one)).not.toBe(identifierText(other));
});

test('もう一度かけても変わらない', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      return identifierText(identifierText(text)) === identifierText(text);
    }),
    { numRuns: 3000 },
  );
});
