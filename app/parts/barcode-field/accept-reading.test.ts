import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptReading, acceptTagOrPaper } from './accept-reading.ts';

const serials = fc.integer({ min: 1, max: 9_999_999 });
const fullWidth = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

describe('札番号の読取り', () => {
  test('どの発行番号も、全角でも、読取り機の記号や改行が付いても受け付ける', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const tagNumber = tagNumberFor(serial);
        for (const raw of [
          tagNumber,
          fullWidth(tagNumber),
          `]C0${tagNumber}`,
          `\u0002${tagNumber}\u0003\r`,
          ` ${tagNumber} `,
        ]) {
          expect(acceptReading(raw)).toEqual({ accepted: true, tagNumber });
        }
      }),
    );
  });

  test('1桁違いと隣の入替わりは必ず断る', () => {
    fc.assert(
      fc.property(serials, fc.nat(7), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const digits = [...tagNumberFor(serial)];
        const wrong = digits.map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit)).join('');
        expect(acceptReading(wrong).accepted).toBe(false);

        const swapped = digits.toSpliced(at, 2, ...digits.slice(at, at + 2).reverse()).join('');
        if (swapped !== digits.join('')) expect(acceptReading(swapped).accepted).toBe(false);
      }),
    );
  });

  test('書類の番号は、検査数字が合っても札の番号とはせず、何を読むかを答える', () => {
    for (const raw of ['083-01037', '083-01038', ']C0083-01037', '０８３ー０１０３７\r']) {
      expect(acceptReading(raw)).toEqual({ accepted: false, message: expect.stringContaining('書類の番号です') });
    }
  });

  test('自転車を呼び出すだけの画面では、書類の番号も受け付ける', () => {
    const tagNumber = tagNumberFor(83_010);

    expect(acceptTagOrPaper(']C0083-01037\r')).toEqual({ accepted: true, tagNumber: '083-01037' });
    expect(acceptTagOrPaper('N08-000123')).toEqual({ accepted: true, tagNumber: 'N08-000123' });
    expect(acceptTagOrPaper(tagNumber)).toEqual({ accepted: true, tagNumber });
    expect(acceptTagOrPaper('4912345678904').accepted).toBe(false);
  });

  test('桁の足りない番号には、何をすればよいかを答える', () => {
    const reading = acceptReading('1234567');

    expect(reading).toEqual({ accepted: false, message: expect.stringContaining('8桁') });
  });
});
