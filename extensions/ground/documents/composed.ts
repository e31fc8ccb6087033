/**
 * Letters with their marks as one character each, as far as Unicode has one: ê and a tilde become ễ, か and its mark が.
 * Characters of Chinese origin stay as they are: composing would make 神 (U+FA19) the common 神.
 */
export const composed = (text: string): string =>
  text.replace(/[^\p{M}\p{Script=Han}]\p{M}+/gu, (letter) => letter.normalize('NFC'));
