/** 「〒154-0017　東京都世田谷区…」 in one line; either part may be unknown. */
export const addressLine = (postalCode: string | null, address: string | null): string =>
  [postalCode && `〒${postalCode}`, address].filter(Boolean).join('　');
