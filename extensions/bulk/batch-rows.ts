/** The rows of a batch, some at a time, and what became of them. */
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** Rows of one step: few enough that nobody waits long for one of them. */
const rowsPerStep = 100;

export type SeenRow = { bicycleId: string; revision: number; before: object | null; afterRevision: number | null };
export type Outcome =
  | { bicycleId: string; state: 'done'; before: object; afterRevision: number }
  | { bicycleId: string; state: 'undone' }
  | { bicycleId: string; state: 'skipped' | 'kept'; reason: string };

/** In the order of their ids, so that two batches never wait for each other in a ring. */
export function nextRows(trx: Knex.Transaction, bulkChangeId: string, state: 'eligible' | 'done'): Promise<SeenRow[]> {
  return readRows<SeenRow>(
    trx,
    `select bicycle as "bicycleId", revision, before, after_revision as "afterRevision" from bulk_change_rows
      where bulk_change = :bulkChangeId and state = :state order by bicycle limit ${rowsPerStep}`,
    { bulkChangeId, state },
  );
}

export async function keepOutcomes(
  trx: Knex.Transaction,
  bulkChangeId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await trx.raw(
    `update bulk_change_rows r
        set state = o.state, reason = o.reason, before = coalesce(o.before, r.before),
            after_revision = coalesce(o."afterRevision", r.after_revision)
       from jsonb_to_recordset(cast(:outcomes as jsonb))
            as o ("bicycleId" uuid, state text, reason text, before jsonb, "afterRevision" integer)
      where r.bulk_change = :bulkChangeId and r.bicycle = o."bicycleId"`,
    { bulkChangeId, outcomes: JSON.stringify(outcomes) },
  );
}
