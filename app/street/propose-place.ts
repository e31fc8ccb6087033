import type { Position } from '@bicycles/schema/ground/values';
import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import { type NearPlace, nearestPlaces } from '@bicycles/schema/street/nearest-places';

/** Coarser than this and a position says nothing about which station one stands at (metres). */
const coarsestAccuracyM = 1_000;

/**
 * The place to book a bicycle on, proposed from where the phone is (row F3): the nearest one whose own
 * radius reaches here, else the nearest 区域外 class. Undefined when the position is too coarse.
 */
export function proposePlace(position: Position, places: readonly PlaceChoice[]): NearPlace | undefined {
  if ((position.accuracyM ?? 0) > coarsestAccuracyM) return undefined;
  const near = nearestPlaces(position, places);
  return near.find(({ isWithin }) => isWithin) ?? near.find(({ place }) => place.zone === 'outside') ?? near[0];
}
