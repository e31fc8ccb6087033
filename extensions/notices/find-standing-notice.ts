import type { Id } from '@bicycles/schema/ground/values';
import type { StandingNotice } from '@bicycles/schema/notices/bicycle-after-notices';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/** The newest notice of a bicycle that is not cancelled, as it stands in this transaction. Index: notices_of_bicycle. */
export function findStandingNotice(db: Knex, bicycleId: Id): Promise<(StandingNotice & { id: Id }) | undefined> {
  return readRow(
    db,
    `select id, state, notified_on as "notifiedOn", undelivered_on as "undeliveredOn",
            undelivered_reason as "undeliveredReason"
       from notices where bicycle = :bicycleId and state <> 'cancelled'
      order by created_at desc, number desc limit 1`,
    { bicycleId },
  );
}
