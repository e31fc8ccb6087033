/** `￥3,000`, as it stands on the receipt. */
export const formatYen = (yen: number): string => `￥${yen.toLocaleString('ja-JP')}`;
