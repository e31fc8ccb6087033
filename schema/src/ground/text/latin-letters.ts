/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŧ: 't', þ: 'th' };
const joined: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe' };

/** Nguyễn as it is typed on a Japanese keyboard: `nguyen`. Lower case in, lower case out; kana keep their marks. */
export const withoutDiacritics = (text: string): string =>
  text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain[bare] ?? joined[bare] ?? bare;
  });

/** The words of a name in Latin letters, which stand in either order; undefined for any other name. */
export function latinWords(name: string): string[] | undefined {
  const words = name
    .normalize('NFKC')
    .split(/[\s,，、・.]+/u)
    .filter((word) => word !== '');
  const isLatin = words.every((word) => /^[\p{Script=Latin}\p{M}'’-]+$/u.test(word));
  return words.length > 1 && isLatin ? words : undefined;
}
