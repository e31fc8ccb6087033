import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from './search-key.ts';

describe('番号の検索形', () => {
  it.each([
    ['A-12345', 'A12345'],
    ['Ａ１２３４５', 'A12345'],
    ['a 12345', 'A12345'],
    ['ａ－１２３４５', 'A12345'],
    ['A‐12345', 'A12345'],
    ['A‑12345', 'A12345'],
    ['A–12345', 'A12345'],
    ['A—12345', 'A12345'],
    ['A―12345', 'A12345'],
    ['A−12345', 'A12345'],
    ['Aー12345', 'A12345'],
    ['Aｰ12345', 'A12345'],
    ['A・12345', 'A12345'],
    ['A･12345', 'A12345'],
    ['A·12345', 'A12345'],
    ['A•12345', 'A12345'],
    ['A　12345', 'A12345'],
    ['A\u00A012345', 'A12345'],
    ['\tA12345\n', 'A12345'],
    ['A\u200B12345', 'A12345'],
    ['A─12345', 'A12345'],
    ['A〜12345', 'A12345'],
    ['A～12345', 'A12345'],
    ['A~12345', 'A12345'],
    ['abc-Def 09', 'ABCDEF09'],
    ['葛\u{E0100}飾A1', '葛飾A1'],
    ['辻\uFE00B2', '辻B2'],
    ['ｶﾞ-12', 'ガ12'],
    ['か\u3099-12', 'が12'],
    ['か-\u309912', 'が12'],
    ['①-23', '123'],
    ['', ''],
    ['ー・-　', ''],
  ])('%j は %j', (typed, key) => {
    expect(searchKey(typed)).toBe(key);
  });

  const letter = fc.constantFrom(...'ABZ019新宿葛飾かガ');
  const identifier = fc.array(letter, { minLength: 1, maxLength: 14 }).map((letters) => letters.join(''));

  it('間に何の区切りを入れて打っても同じ形になる', () => {
    const separator = fc.constantFrom('', ' ', '　', '-', '－', 'ー', '・', '―', '−');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, separator)), (typed) => {
        expect(searchKey(typed.flat().join(''))).toBe(typed.map(([each]) => each).join(''));
      }),
    );
  });

  it('番号のどの一部を打っても、全体の形に含まれる', () => {
    fc.assert(
      fc.property(identifier, fc.nat(14), fc.nat(14), (whole, from, length) => {
        expect(searchKey(whole)).toContain(searchKey(whole.slice(from, from + length).toLowerCase()));
      }),
    );
  });

  it('どんな文字でも、検索形をもう一度検索形にしても変わらない', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});
