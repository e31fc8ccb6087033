import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../ground/numbering.ts';
import { exampleNumber, isWholeNumber } from './whole-number.ts';

const sources = {
  patterns: ['{era2}{site}-{serial:5}', 'N{era2}-{serial:6}', '{fy}/{site}/{serial:4}'],
  siteCodes: ['1', '3', 'KT'],
  fiscalYear: 2026,
};

test('型から作った番号は通り、初めの何文字かが欠けた番号はどれも通らない', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sources.patterns),
      fc.constantFrom(...sources.siteCodes),
      fc.integer({ min: 2019, max: 2026 }),
      fc.integer({ min: 1, max: 9999 }),
      (pattern, siteCode, fiscalYear, serial) => {
        const number = formatNumber(pattern, { siteCode, fiscalYear, serial });
        expect(isWholeNumber(number, sources)).toBe(true);
        for (let cut = 1; cut < number.length; cut += 1) {
          expect(isWholeNumber(number.slice(cut), sources)).toBe(false);
          expect(isWholeNumber(number.slice(0, -cut), sources)).toBe(false);
        }
      },
    ),
  );
});

test.each(['83-01055', '083-1055', '093-01055', '082-01055', '083-010550', '0830-1055', ''])(
  '「%s」は型に合わない',
  (number) => {
    expect(isWholeNumber(number, sources)).toBe(false);
  },
);

test('番号の例を示せる', () => {
  expect(exampleNumber('{era2}{site}-{serial:5}', sources)).toBe('081-00012');
});
