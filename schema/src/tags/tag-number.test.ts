import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TagNumber, tagNumberFor } from './tag-number.ts';

const serial = fc.integer({ min: 1, max: 9_999_999 });
const isAccepted = (typed: string) => TagNumber.safeParse(typed).success;
const withDigit = (number: string, at: number, digit: string) => number.slice(0, at) + digit + number.slice(at + 1);

describe('札番号', () => {
  it('作った番号は8桁で、連番をそのまま含み、受け付けられる', () => {
    fc.assert(
      fc.property(serial, (value) => {
        const number = tagNumberFor(value);
        expect(number).toMatch(/^\d{8}$/);
        expect(Number(number.slice(0, 7))).toBe(value);
        expect(TagNumber.parse(number)).toBe(number);
      }),
    );
  });

  it('どの1桁を読み違えても断る', () => {
    fc.assert(
      fc.property(serial, (value) => {
        const number = tagNumberFor(value);
        for (let at = 0; at < 8; at += 1) {
          for (const digit of '0123456789') expect(isAccepted(withDigit(number, at, digit))).toBe(digit === number[at]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('隣り合う2桁を入れ替えても断る', () => {
    fc.assert(
      fc.property(serial, (value) => {
        const number = tagNumberFor(value);
        for (let at = 0; at < 7; at += 1) {
          const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
          expect(isAccepted(swapped)).toBe(swapped === number);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('どの7桁にも、受け付けられる検査数字はちょうど1つある', () => {
    fc.assert(
      fc.property(serial, (value) => {
        const digits = String(value).padStart(7, '0');
        expect([...'0123456789'].filter((check) => isAccepted(digits + check))).toHaveLength(1);
      }),
    );
  });

  it('交互に並ぶ番号も特別扱いせず、検査数字だけで決める', () => {
    const alternating = tagNumberFor(1_010_101);

    expect([...'0123456789'].map((check) => `1010101${check}`).filter(isAccepted)).toEqual([alternating]);
    expect(isAccepted(tagNumberFor(7_676_767))).toBe(true);
  });

  it('全角と空白を交えて打っても同じ番号になる', () => {
    const separator = fc.constantFrom('', ' ', '　', '\t');
    fc.assert(
      fc.property(
        serial,
        fc.array(separator, { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (value, separators, isWide) => {
          const number = tagNumberFor(value);
          const typed = [...number].map(
            (digit, at) => (isWide ? String.fromCodePoint(digit.charCodeAt(0) + 0xfee0) : digit) + separators[at],
          );
          expect(TagNumber.parse(typed.join(''))).toBe(number);
        },
      ),
    );
  });

  it('検査数字の合う整理番号も、札番号とは取り違えない', () => {
    fc.assert(
      fc.property(
        serial,
        fc.constantFrom('-', '－', '‐', 'ー'),
        fc.integer({ min: 1, max: 7 }),
        (value, hyphen, at) => {
          const number = tagNumberFor(value);
          expect(isAccepted(`${number.slice(0, at)}${hyphen}${number.slice(at)}`)).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['0', 'O'],
    ['0', 'o'],
    ['0', '〇'],
    ['1', 'I'],
    ['1', 'l'],
    ['1', '一'],
    ['5', 'S'],
    ['8', 'B'],
    ['2', 'Z'],
    ['3', '٣'],
  ])('数字の %s を形の似た %s で打つと断る', (digit, lookAlike) => {
    const number =
      Array.from({ length: 100 }, (_, index) => tagNumberFor(1_234_567 + index * 7919)).find((each) =>
        each.includes(digit),
      ) ?? '';

    expect(isAccepted(number)).toBe(true);
    expect(isAccepted(number.replace(digit, lookAlike))).toBe(false);
  });

  it.each(['', '1234567', '123456789', 'https://example.jp/12345678', '撤去1234'])(
    '桁や文字の違う「%s」は、読み取り直すよう伝えて断る',
    (typed) => {
      expect(TagNumber.safeParse(typed).error?.issues[0]?.message).toMatch(/8桁.*もう一度/);
    },
  );

  it('検査数字の違いは、数字を確かめるよう伝えて断る', () => {
    const number = tagNumberFor(42);
    const wrong = withDigit(number, 7, String((Number(number[7]) + 1) % 10));

    expect(TagNumber.safeParse(wrong).error?.issues[0]?.message).toMatch(/検査数字/);
  });

  it.each([0, -1, 1.5, 10_000_000, Number.NaN])('連番 %d の札は作れない', (value) => {
    expect(() => tagNumberFor(value)).toThrow(RangeError);
  });
});
