import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

export type Assignment = { placeId: string; storageSiteId: string; validFrom: Day; validUntil: Day | null };

/** Which place leads to which yard, with the days it holds for; of one place when it is named. */
export function readAssignments(db: Knex, placeId: string | null = null): Promise<Assignment[]> {
  return readRows(
    db,
    `select place as "placeId", storage_site as "storageSiteId", valid_from as "validFrom", valid_until as "validUntil"
       from place_assignments where cast(:place as uuid) is null or place = cast(:place as uuid)`,
    { place: placeId },
  );
}
