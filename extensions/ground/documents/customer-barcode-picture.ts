/**
 * カスタマバーコード as vectors: 67 bars of four heights. The frame in the template gives the size, 133 : 6; the post
 * allows 8 to 11.5 pt (a bar of 0.06 mm a point), 2 mm of white around and 10 mm to the edges of the paper.
 * Drawn by 「郵便番号・バーコードマニュアル」: bwip-js draws check digit 0 wrong and can't cut a letter in two.
 */
import type { Picture } from './picture-source.ts';

/** Heights count bars' widths: a long bar is six, the timing part in its middle two. */
const longBar = 6;
const third = longBar / 3;

/** Of the 19 codes 0–9, -, CC1–CC8, by their value for the check digit. 1 is a long bar, 2 up, 3 down, 4 timing. */
const barsOfCode = '144 114 132 312 123 141 321 213 231 411 414 324 342 234 432 243 423 441 111'.split(' ');
const startBars = '13';
const stopBars = '31';
const hyphen = 10;
const firstLetterControl = 11;
const filling = 14;
/** Postal code and 住所表示番号 together. */
const codesBeforeCheck = 20;

/** `text` as by `customerBarcodeText`; an empty one gives an empty picture, so that nothing is printed. */
export function customerBarcodePicture(text: string): Picture {
  const bars =
    text === ''
      ? ''
      : startBars +
        checked(codesOf(text))
          .map((code) => barsOfCode[code])
          .join('') +
        stopBars;
  const width = 133;
  const path = [...bars]
    .map((bar, index) => {
      const top = '12'.includes(bar) ? 0 : third;
      const bottom = '13'.includes(bar) ? longBar : longBar - third;
      return `M${2 * index} ${top}h1v${bottom - top}h-1z`;
    })
    .join('');
  const box = `viewBox="0 0 ${width} ${longBar}" width="${width}mm" height="${longBar}mm" preserveAspectRatio="none"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="#000" d="${path}"/></svg>`;
  return { content: Buffer.from(svg), mediaType: 'image/svg+xml' };
}

/** 20 codes: a letter is a control code and a digit, of which the end may keep the first only. */
function codesOf(text: string): number[] {
  const codes = [...text].flatMap((character) => {
    if (character === '-') return hyphen;
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
    return letter < 0 ? Number(character) : [firstLetterControl + Math.floor(letter / 10), letter % 10];
  });
  return [...codes, ...Array<number>(codesBeforeCheck).fill(filling)].slice(0, codesBeforeCheck);
}

/** With the code that makes the sum a multiple of 19. */
function checked(codes: readonly number[]): number[] {
  const sum = codes.reduce((total, code) => total + code, 0);
  return [...codes, (19 - (sum % 19)) % 19];
}
