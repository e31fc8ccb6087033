/**
 * カスタマバーコード: what a postal address says to the post's sorting machines (row N1, a discount from 1,000 pieces).
 * 日本郵便「郵便番号・バーコードマニュアル」, バーコードに必要な文字情報の抜き出し法 (3) and (4).
 */
import { kanjiNumber } from '../ground/text/kanji-number.ts';

/** Of the 20 characters, the 住所表示番号 has what the postal code leaves; a letter counts as two. */
const addressCharacters = 13;

/**
 * The text of the barcode, `1000013` + `1-3-2-503`, without check digit and filling, which the drawing adds.
 * Null where none may be printed: no seven digits, a postal code that stands for a whole municipality, or no
 * number in the address. `address` may be whole, with or without its prefecture, in any width of letters.
 */
export function customerBarcodeText(postalCode: string, address: string): string | null {
  const digits = postalCode.normalize('NFKC').replace(/\D/g, '');
  if (digits.length !== 7 || digits.endsWith('00')) return null;
  const number = addressNumber(address);
  return /\d/.test(number) ? digits + fitting(number) : null;
}

/** 住所表示番号: numbers, single letters and hyphens of the address, such as `3-20-5B604`. */
function addressNumber(address: string): string {
  return withoutKanjiNumbers(address.normalize('NFKC').toUpperCase())
    .replace(/[&/・.]/g, '')
    .replace(/(?<=\d)F(?![A-Z])/g, '-')
    .replace(/[A-Z]{2,}|[^0-9A-Z-]/g, '-')
    .replace(/-+/g, '-')
    .replace(/-?([A-Z])-?/g, '$1')
    .replace(/^-|-$/g, '');
}

/**
 * Kanji numerals count only before these words. The manual cuts the town off first; here it is still there, so
 * words that go on as a town's name (三番町, 八丁堀, 三ノ輪) don't count.
 */
function withoutKanjiNumbers(address: string): string {
  return address.replace(
    /[〇一二三四五六七八九十百千]+(?=丁目|丁(?![目町堀])|番地|番(?![町丁])|号|地割|線|[のノ][0-9〇一二三四五六七八九十百千])|(?<=[号番地0-9][のノ])[〇一二三四五六七八九十百千]+/g,
    (numeral) => String(kanjiNumber(numeral)),
  );
}

/** As much as the barcode holds; of a letter that only half fits, the drawing keeps the half, as the manual says. */
function fitting(number: string): string {
  let used = 0;
  let text = '';
  for (const character of number) {
    if (used >= addressCharacters) break;
    used += /[A-Z]/.test(character) ? 2 : 1;
    text += character;
  }
  return text;
}
