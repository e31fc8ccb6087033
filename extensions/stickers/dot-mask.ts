/** Which dots of a picture belong to something, 1 or 0 each, row after row; `width` is the length of a row. */

/** Every set dot takes its neighbours in, `reach` dots far in both directions. */
export const grown = (mask: Uint8Array, width: number, reach: number) =>
  spread(spread(mask, 1, width, reach), width, width, reach);
/** Every dot that is not set takes its neighbours away: what is thinner than twice the reach is gone. */
export const shrunk = (mask: Uint8Array, width: number, reach: number) => inverted(grown(inverted(mask), width, reach));
const inverted = (mask: Uint8Array) => mask.map((set) => 1 - set);

/** A dot is set when one within `reach` steps before or behind it is; `step` 1 goes along rows, the width down columns. */
function spread(mask: Uint8Array, step: number, width: number, reach: number): Uint8Array {
  const result = new Uint8Array(mask.length);
  for (let dot = 0; dot < mask.length; dot += 1) {
    if (!mask[dot]) continue;
    for (let away = -reach; away <= reach; away += 1) {
      const other = dot + away * step;
      const isInside = other >= 0 && other < mask.length;
      const isSameRow = step !== 1 || Math.floor(other / width) === Math.floor(dot / width);
      if (isInside && isSameRow) result[other] = 1;
    }
  }
  return result;
}

/** The dots that hang together with any of the starts. */
export function connected(mask: Uint8Array, width: number, starts: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(mask.length);
  const open = [...starts].filter((dot) => mask[dot]);
  for (const dot of open) reached[dot] = 1;
  for (let dot = open.pop(); dot !== undefined; dot = open.pop()) {
    const x = dot % width;
    const next = [dot - width, dot + width, ...(x > 0 ? [dot - 1] : []), ...(x < width - 1 ? [dot + 1] : [])];
    for (const other of next) {
      if (!mask[other] || reached[other]) continue;
      reached[other] = 1;
      open.push(other);
    }
  }
  return reached;
}
