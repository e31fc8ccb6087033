/** Where stations stand on the map; degrees. */
export type Spot = { latitude: number; longitude: number };

/**
 * The stations of one line as a train meets them: from the outermost one always to the nearest that is left.
 * The masters name a station's lines, not its place on them; for a drawing of a ward this is enough.
 */
export function lineOrder<Station extends Spot>(stations: readonly Station[]): Station[] {
  const left = [...stations];
  const middle = middleOf(stations);
  const ordered: Station[] = [];
  for (let present = farthest(left, middle); present !== undefined; present = nearest(left, present)) {
    ordered.push(present);
    left.splice(left.indexOf(present), 1);
  }
  return ordered;
}

const farthest = <Station extends Spot>(stations: readonly Station[], from: Spot): Station | undefined =>
  stations.toSorted((one, other) => distance(other, from) - distance(one, from))[0];

const nearest = <Station extends Spot>(stations: readonly Station[], from: Spot): Station | undefined =>
  stations.toSorted((one, other) => distance(one, from) - distance(other, from))[0];

const middleOf = (stations: readonly Spot[]): Spot => ({
  latitude: stations.reduce((sum, { latitude }) => sum + latitude, 0) / stations.length,
  longitude: stations.reduce((sum, { longitude }) => sum + longitude, 0) / stations.length,
});

/** Compares only: a degree of longitude in Tokyo is 0.81 of one of latitude. */
const distance = (one: Spot, other: Spot): number =>
  Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * 0.81);
