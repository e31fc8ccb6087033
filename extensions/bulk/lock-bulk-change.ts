import { BulkChange } from '@bicycles/schema/bulk/change';
import { Failure } from '@bicycles/schema/ground/failure';
import { BicycleSet } from '@bicycles/schema/search/conditions';
import type { Knex } from 'knex';
import { z } from 'zod';

const Row = z.object({
  change: BulkChange,
  bicycle_set: BicycleSet,
  reason: z.string(),
  state: z.enum(['previewed', 'started', 'undone']),
  created_by: z.string(),
  job: z.string().nullable(),
});

/** A batch, locked until the transaction ends. Throws Failure `bulk-change-not-found` (404). */
export async function lockBulkChange(trx: Knex.Transaction, id: string) {
  const found = Row.safeParse(await trx('bulk_changes').where({ id }).forUpdate().first());
  if (!found.success) throw bulkChangeNotFound();
  const { bicycle_set: set, created_by: createdBy, ...rest } = found.data;
  return { ...rest, set, createdBy };
}

export const bulkChangeNotFound = () =>
  new Failure('bulk-change-not-found', '一括処理が見つかりません。履歴から開き直すか、もう一度対象を確かめてください', {
    status: 404,
  });
