/**
 * Whether a 防犯登録番号 looks like those of its police (row L3). The office writes the patterns; none, or one that is
 * no regular expression, rejects nothing.
 */
export function fitsPattern(pattern: string | null | undefined, number: string): boolean {
  if (!pattern) return true;
  try {
    return new RegExp(pattern).test(number.normalize('NFKC').trim().toUpperCase());
  } catch {
    return true;
  }
}
