export type Place = { x: number; y: number };

/**
 * Whether a place lies on a code, whose corners quagga2 gives: within the circle around them, for at a
 * slant its box is narrower than the bars. A code without a box is not known to be there.
 */
export function isOnBox(place: Place, corners: readonly (readonly number[])[] | null | undefined): boolean {
  if (!corners || corners.length === 0) return false;
  const middle = { x: mean(corners.map(([x]) => x)), y: mean(corners.map(([, y]) => y)) };
  const reach = Math.max(...corners.map(([x = Number.NaN, y = Number.NaN]) => distance(middle, { x, y })));
  return distance(middle, place) <= reach;
}

const distance = (from: Place, to: Place) => Math.hypot(from.x - to.x, from.y - to.y);
const mean = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length;
