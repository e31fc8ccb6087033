/** Millimetres in PDF points. */
export const points = (mm: number): number => (mm * 72) / 25.4;
