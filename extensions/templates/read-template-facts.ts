import type { Day } from '@bicycles/schema/ground/values';
import type { TemplateFacts } from '@bicycles/schema/templates/choose-template';
import { type StorageFacts, storageStatesOf } from '@bicycles/schema/templates/storage-states';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

type Row = Omit<TemplateFacts, 'states'> & Omit<StorageFacts, 'isReissue'>;

/** By what the variants of a paper about one bicycle are told apart on a day (row N3). */
export async function readTemplateFacts(db: Knex, bicycleId: string, day: Day): Promise<TemplateFacts> {
  const row = await readRow<Row>(
    db,
    `select place as "placeId", storage_site as "storageSiteId", zone, retention_deadline_on as "retentionDeadlineOn",
            is_beyond_use as "isBeyondUse", has_theft_report as "hasTheftReport"
       from bicycles where id = :bicycleId`,
    { bicycleId },
  );
  if (!row) throw new RangeError(`No bicycle ${bicycleId}`);
  const { placeId, storageSiteId, zone } = row;
  return { placeId, storageSiteId, zone, states: storageStatesOf({ ...row, isReissue: false }, day) };
}
