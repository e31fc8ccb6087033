/** What is printed: width folded, without the control characters and the symbology mark (`]C0`) that some readers send along. */
export const withoutReaderMarks = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .replace(/^\s*\][A-Za-z]\d/, '');
