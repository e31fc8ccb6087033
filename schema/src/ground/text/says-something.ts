/** Letters, kana, kanji and digits; the same characters as in schema/code/counted_letters.sql. */
const counted = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚぁ-ゖァ-ヺ㐀-鿿々]/gu;

/** The fewest that a reason which takes a protection away is written with. */
export const fewestLetters = 4;

/** Whether a typed reason says something: 「。」 and 「－－－」 do not. */
export const saysSomething = (typed: string | null | undefined): boolean =>
  ((typed ?? '').match(counted)?.length ?? 0) >= fewestLetters;
