/**
 * A key of `parseRegistrationNumber` or its search form with the zeros left out that some stickers carry before their
 * serial and that a caller leaves out: 北沢C00718 and 北沢C718 are one sticker. Digits that no letter precedes stay,
 * for in a number of digits alone every place counts.
 */
export const withoutLeadingZeros = (key: string): string => key.replace(/(?<=[^\d\n])0+(?=\d)/gu, '');
