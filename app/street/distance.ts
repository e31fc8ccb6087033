/** `約120m`, `約1.4km`: as exact as a phone's position deserves. */
export const formatDistance = (metres: number): string =>
  metres < 1_000 ? `約${Math.round(metres / 10) * 10}m` : `約${(metres / 1_000).toFixed(1)}km`;
