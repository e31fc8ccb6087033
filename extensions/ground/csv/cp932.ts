/** CP932 (Windows-31J), which Excel and the police's software read: what it can't hold is told, never written as `?`. */
import iconv from 'iconv-lite';

/** Characters that look the same and stand at another place in Unicode than in CP932. */
const lookAlikes: Record<string, string> = {
  '\u301C': '\uFF5E', // 〜
  '\u2212': '\uFF0D', // −
  '\u2014': '\u2015', // —
  '\u2016': '\u2225', // ‖
  '\u00A2': '\uFFE0', // ¢
  '\u00A3': '\uFFE1', // £
  '\u00AC': '\uFFE2', // ¬
  // iconv writes the byte of the backslash, which only old fonts show as ¥.
  '\u00A5': '\uFFE5', // ¥
};

/** The bytes of a text that `missingInCp932` finds nothing in. */
export const encodeCp932 = (text: string): Buffer => iconv.encode(mapped(text), 'cp932');

/** Each character that CP932 has no place for, once, in the order in which they stand. */
export function missingInCp932(text: string): string[] {
  const sought = mapped(text);
  return isHeld(sought) ? [] : [...new Set(sought)].filter((character) => !isHeld(character));
}

/** The text with 〓, the printer's mark for a missing type, where CP932 has no place for a character. */
export const withGeta = (text: string): string =>
  missingInCp932(text).reduce((kept, character) => kept.replaceAll(character, '〓'), mapped(text));

const written = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');
const mapped = (text: string) => text.replace(written, (character) => lookAlikes[character] ?? character);

/** Whole texts first: the look at each character is for the few that have one missing. */
const isHeld = (text: string) => iconv.decode(iconv.encode(text, 'cp932'), 'cp932') === text;
