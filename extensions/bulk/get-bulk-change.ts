import { can } from '@bicycles/schema/access';
import {
  type BulkChangeView,
  GetBulkChange,
  type LeftRow,
  mostListed,
  type NewOwner,
} from '@bicycles/schema/bulk/contracts';
import type { Knex } from 'knex';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { bulkChangeNotFound } from './lock-bulk-change.ts';
import { readSummaries } from './read-summaries.ts';

/** One batch: the question before it, its progress, its result. */
export const getBulkChange = defineQuery(GetBulkChange, async ({ bulkChangeId }, { db, actor, today, audit }) => {
  // The job before its rows: one that ends in between is asked about again, never shown as done with old counts.
  const parts = await readRow<Parts>(db, partsSql, { bulkChangeId, actorId: actor.id });
  const [bulkChange] = await readSummaries(db, { where: 'c.id = :bulkChangeId' }, { bulkChangeId });
  if (!bulkChange || !parts) throw bulkChangeNotFound();
  const [skipped, kept, confirmAbove] = await Promise.all([
    leftRows(db, bulkChangeId, 'skipped'),
    leftRows(db, bulkChangeId, 'kept'),
    readSetting(db, 'bulk.confirm_above', today),
  ]);
  const owner = can(actor.role, 'owner.read') ? await readNewOwner(db, bulkChangeId) : null;
  audit({ kind: 'bulk_changes', id: bulkChangeId, details: { seesOwner: owner !== null } });
  return { bulkChange, ...parts, owner, skipped, kept, confirmAbove };
});

type Parts = Pick<BulkChangeView, 'work' | 'undoWork' | 'isOwn'>;

const workOf = (column: string) => `
  (select json_build_object('jobId', j.id, 'state', j.state, 'total', j.total, 'done', j.done, 'message', j.message)
     from jobs j where j.id = c.${column})`;
const partsSql = `
  select ${workOf('job')} as work, ${workOf('undo_job')} as "undoWork", c.created_by = :actorId as "isOwn"
    from bulk_changes c where c.id = :bulkChangeId`;

async function readNewOwner(db: Knex, bulkChangeId: string): Promise<NewOwner | null> {
  const owner = await readRow<NewOwner>(
    db,
    `select o.name, o.name_kana as "nameKana", o.postal_code as "postalCode", o.address, o.phone
       from bulk_changes c join owners o on o.id = cast(c.change ->> 'ownerId' as uuid) where c.id = :bulkChangeId`,
    { bulkChangeId },
  );
  return owner ?? null;
}

function leftRows(db: Knex, bulkChangeId: string, state: 'skipped' | 'kept'): Promise<LeftRow[]> {
  return readRows<LeftRow>(
    db,
    `select r.bicycle as "bicycleId", coalesce(b.management_number, '札 ' || t.number, '－') as "managementNumber", r.reason
       from bulk_change_rows r join bicycles b on b.id = r.bicycle left join tags t on t.id = b.tag
      where r.bulk_change = :bulkChangeId and r.state = :state
      order by b.management_number nulls last, t.number limit ${mostListed}`,
    { bulkChangeId, state },
  );
}
