/** Values as the counter's papers write them; empty where nothing is known. */

/** `〒154-0017` */
export const postalMark = (postalCode: string | null | undefined): string => (postalCode ? `〒${postalCode}` : '');

/** `0123 0017` */
export const groupedTagNumber = (tagNumber: string | null): string =>
  tagNumber ? `${tagNumber.slice(0, 4)} ${tagNumber.slice(4)}` : '';
