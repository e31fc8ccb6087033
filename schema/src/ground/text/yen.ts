/** `￥3,000`, as it stands on papers and screens alike. */
export const formatYen = (yen: number): string => `￥${yen.toLocaleString('ja-JP')}`;
