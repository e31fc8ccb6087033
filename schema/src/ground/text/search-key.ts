/** Not part of an identifier: spaces, hyphens and dashes of all kinds, long marks, middle dots, invisible signs. */
const separators = /[\s\p{Pd}\p{Cf}~−─━ー·・•‧∙⋅]/gu;
/** Which drawing of a character is meant: 葛󠄀 and 葛 are one place name. */
export const variationSelectors = /\p{Variation_Selector}/gu;

/**
 * The form of an identifier (registration number, frame number) that is stored beside it and searched:
 * width, case and separators do not matter, and a part of the number finds it. Both sides go through it.
 */
export function searchKey(text: string): string {
  // Normalised again at the end: capitals and marks left alone by a separator can join anew (か-゙ → が).
  return text.replace(variationSelectors, '').normalize('NFKC').toUpperCase().replace(separators, '').normalize('NFKC');
}
