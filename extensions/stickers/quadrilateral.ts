/** The four corners of something flat and rectangular, from the dots that it covers in a photo. */
export type Corner = { x: number; y: number };
export type Quadrilateral = readonly [Corner, Corner, Corner, Corner];

/**
 * The four-sided figure of least excess that encloses the dots, clockwise. Undefined when the dots
 * enclose nothing, or have fewer than four sides.
 */
export function quadrilateralAround(dots: readonly Corner[]): Quadrilateral | undefined {
  let sides = hullOf(dots);
  while (sides.length > 4) {
    const next = withoutCheapestSide(sides);
    if (!next) return undefined;
    sides = next;
  }
  const [a, b, c, d] = sides;
  return a && b && c && d && sides.length === 4 ? [a, b, c, d] : undefined;
}

/** In square dots; the corners in order round the figure. */
export function areaOf(corners: readonly Corner[]): number {
  return Math.abs(corners.reduce((sum, corner, index) => sum + crossOf(corner, at(corners, index + 1)), 0)) / 2;
}

/** A turn as small as this, in square dots, is rounding: the corner lies on a line. */
const straight = 1e-6;

/** Andrew's monotone chain: the convex hull, clockwise as seen on a screen. */
function hullOf(dots: readonly Corner[]): Corner[] {
  const sorted = [...dots].sort((one, other) => one.x - other.x || one.y - other.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(dots: readonly Corner[]): Corner[] {
  const kept: Corner[] = [];
  for (const dot of dots) {
    while (kept.length >= 2 && turnOf(at(kept, -2), at(kept, -1), dot) <= straight) kept.pop();
    kept.push(dot);
  }
  return kept.slice(0, -1);
}

/** Lets the neighbours of one side run on until they meet; of all sides, the one that adds the least. */
function withoutCheapestSide(corners: readonly Corner[]): Corner[] | undefined {
  let best: { index: number; tip: Corner; cost: number } | undefined;
  for (const [index, start] of corners.entries()) {
    const end = at(corners, index + 1);
    const tip = meeting(at(corners, index - 1), start, end, at(corners, index + 2));
    if (!tip) continue;
    const cost = areaOf([start, tip, end]);
    if (!best || cost < best.cost) best = { index, tip, cost };
  }
  if (!best) return undefined;
  const { index, tip } = best;
  const gone = (index + 1) % corners.length;
  return corners.flatMap((corner, position) => (position === index ? [tip] : position === gone ? [] : [corner]));
}

/** Where the line from `a` through `b` meets the one from `d` through `c`; undefined when they run apart. */
function meeting(a: Corner, b: Corner, c: Corner, d: Corner): Corner | undefined {
  const [along, back] = [minus(b, a), minus(c, d)];
  const crossing = crossOf(along, back);
  if (Math.abs(crossing) < 1e-9) return undefined;
  const share = crossOf(minus(d, a), back) / crossing;
  const other = crossOf(minus(d, a), along) / crossing;
  if (share < 1 || other < 1) return undefined;
  return { x: a.x + along.x * share, y: a.y + along.y * share };
}

const minus = (one: Corner, other: Corner): Corner => ({ x: one.x - other.x, y: one.y - other.y });
const crossOf = (one: Corner, other: Corner) => one.x * other.y - one.y * other.x;
const turnOf = (a: Corner, b: Corner, c: Corner) => crossOf(minus(b, a), minus(c, b));

function at(corners: readonly Corner[], index: number): Corner {
  const corner = corners[(index + corners.length) % corners.length];
  if (!corner) throw new RangeError('No corners');
  return corner;
}
