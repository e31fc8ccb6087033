/**
 * Where a line of Japanese may end, on filled papers as on drawn ones: breaking goes by characters that may not begin
 * or end a line (禁則), and by marks between those that belong together.
 */

/** Has no width; no line ends on either side of it. */
export const joiner = '\u2060';
/** A space as wide as 全角 beside which no line ends. */
export const boundSpace = '\u2003';

/** LibreOffice's own for Japanese; a document's list takes their place. */
const usualAtBeginning =
  '!%),.:;?]}¢°\'"‰′″℃、。々〉》」』】〕ぁぃぅぇぉっゃゅょゎ゛゜ゝゞァィゥェォッャュョヮヵヶ・ーヽヾ！％），．：；？］｝｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ￠';
const usualAtEnd = '$([\\{£¥\'"‵〈《「『【〔（［｛｢￡￥＄';
/** With these, 「２１番２７号」 and 「１－２３－４」 stay whole. */
const numbers = '0123456789０１２３４５６７８９〇一二三四五六七八九十百千第丁番－‐–−';

export const neverAtBeginning = `${usualAtBeginning}〜～${boundSpace}${joiner}`;
/** The last before the marks is the first of 御中. */
export const neverAtEnd = `${usualAtEnd}${numbers}御${boundSpace}${joiner}`;

const honorificAtEnd = /\u3000(様|殿|御中)\s*$/;

/** For the end of a paragraph: 様 stays with the end of its name. */
export const withHonorific = (text: string): string => text.replace(honorificAtEnd, `${boundSpace}$1`);

const digit = '0-9０-９';
const number = `${digit}〇一二三四五六七八九十百千`;
/** Between what stands left and right of each of these no line ends, beyond what the characters say. */
const bonds = [
  // 令和8年11月23日（月） 午前10時42分、9:00〜19:00
  ['[明大昭平令]', `[治正和成][${digit}元]`],
  ['明治|大正|昭和|平成|令和', `[${digit}元]`],
  [`[${digit}元]年|[${digit}][月時]|午[前後]`, `[${digit}]`],
  ['午', `[前後][${digit}]`],
  [`[${digit}]日`, '[（(][月火水木金土日][）)]'],
  [`[${digit}][:：]`, `[${digit}]`],
  [`[${digit}月日時分][〜～]`, `[${digit}午]`],
  // 五丁目12番地3号、305号室、03-1234-5678
  [`[${number}](?:丁目|番地)の?`, `[${number}]`],
  [`[${number}]号`, '[室棟館]'],
  [`[${digit}]-`, `[${digit}]`],
] as const;
const inside = new RegExp(bonds.map(([left, right]) => `(?<=${left})(?=${right})`).join('|'), 'gu');

/** Dates, times, house and telephone numbers with joiners where a line could end inside them. */
export const withJoiners = (text: string): string => text.replace(inside, joiner);
