/**
 * 札番号: eight digits, the last one a check digit of our own (Damm), which finds every single wrong
 * digit and every pair of neighbours swapped. A reading is trusted only when it also stands in the
 * table of issued tags. Row F1.
 */
import { z } from 'zod';

export const tagNumberLength = 8;

/** Damm's quasigroup of order 10: anti-symmetric, zero on its diagonal. */
const quasigroup = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** The tag number for a serial (1 to 9,999,999). Throws RangeError outside of that. */
export function tagNumberFor(serial: number): TagNumber {
  if (!Number.isInteger(serial) || serial < 1 || serial > 9_999_999) throw new RangeError(`Tag serial ${serial}`);
  const digits = String(serial).padStart(tagNumberLength - 1, '0');
  return TagNumber.parse(digits + checksum(digits));
}

function checksum(digits: string): number {
  return [...digits].reduce((interim, digit) => quasigroup[interim]?.[Number(digit)] ?? 0, 0);
}

const hasCheckDigit = (number: string) => checksum(number) === 0;

/**
 * Parses what a camera, a wedge or a person typed: full-width digits and spaces are forgiven, hyphens are not,
 * for a 整理番号 has eight digits as well and every tenth of them, 083-01037, would pass for a tag's.
 */
export const TagNumber = z
  .string({ error: '札番号を読み取るか、入力してください' })
  .transform((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
  .pipe(
    z
      .string()
      .regex(/^\d{8}$/, { error: '札番号は8桁の数字です。もう一度読み取るか、札の数字を入力してください' })
      .refine(hasCheckDigit, {
        error: '札番号が正しくありません（検査数字の不一致）。札の数字をもう一度確かめてください',
      }),
  )
  .brand<'TagNumber'>();
export type TagNumber = z.infer<typeof TagNumber>;
