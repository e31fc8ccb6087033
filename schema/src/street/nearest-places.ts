import type { Position } from '../ground/values.ts';
import type { PlaceChoice } from '../masters/contracts.ts';

export type NearPlace = { place: PlaceChoice; distanceM: number; isWithin: boolean };

/**
 * The places a removal can be booked on, nearest first, to propose one from GPS (row F3). `isWithin` says
 * that the position lies in the place's own radius. Station groups (北・南 together) and places without
 * coordinates cannot be proposed.
 */
export function nearestPlaces(position: Position, places: readonly PlaceChoice[]): NearPlace[] {
  return places.flatMap((place) => measure(position, place)).sort((one, other) => one.distanceM - other.distanceM);
}

function measure(position: Position, place: PlaceChoice): NearPlace[] {
  const { latitude, longitude, radiusM } = place;
  if (!place.isSelectable || latitude === null || longitude === null) return [];
  const distanceM = haversine(position, { latitude, longitude });
  return [{ place, distanceM, isWithin: radiusM !== null && distanceM <= radiusM }];
}

const meanEarthRadiusM = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres; within a ward the error against the ellipsoid is below 0.5 %. */
function haversine(from: Position, to: Position): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * meanEarthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
