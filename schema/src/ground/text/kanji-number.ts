const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** `二十一` is 21 and `二一` is 21, too, as both ways are written in addresses. Other characters count as nothing. */
export function kanjiNumber(numeral: string): number {
  let total = 0;
  let pending = 0;
  for (const character of numeral) {
    const unit = units[character];
    if (unit !== undefined) {
      total += (pending || 1) * unit;
      pending = 0;
    } else if (digits.includes(character)) {
      pending = pending * 10 + digits.indexOf(character);
    }
  }
  return total + pending;
}
