import { latestInForce } from '../ground/days/in-force.ts';
import type { Day, Id } from '../ground/values.ts';

/** 撤去場所 → 保管所 from a day to a day (master `place_assignments`). */
export type PlaceAssignment = { placeId: Id; storageSiteId: Id; validFrom: Day; validUntil: Day | null };

/** The yard that a place leads to on a day, never typed by hand; undefined where the master has a gap. */
export function siteForPlace(assignments: readonly PlaceAssignment[], placeId: Id, day: Day): Id | undefined {
  return latestInForce(
    assignments.filter((assignment) => assignment.placeId === placeId),
    day,
  )?.storageSiteId;
}
