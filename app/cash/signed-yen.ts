/** `+￥100`, `−￥100`, `￥0`: a difference, as it is said at the counter. */
export function signedYen(yen: number): string {
  const sign = yen > 0 ? '+' : yen < 0 ? '−' : '';
  return `${sign}￥${Math.abs(yen).toLocaleString('ja-JP')}`;
}
