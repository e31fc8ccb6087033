import { bulkPageSize, ListBulkChanges } from '@bicycles/schema/bulk/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { readSummaries } from './read-summaries.ts';

/** 一括処理の履歴, newest first; what nobody started is none. */
export const listBulkChanges = defineQuery(ListBulkChanges, async ({ page }, { db, audit }) => {
  const where = "c.state <> 'previewed'";
  const bulkChanges = await readSummaries(
    db,
    { where, page: ' limit :limit offset :offset' },
    { limit: bulkPageSize, offset: (page - 1) * bulkPageSize },
  );
  const counted = await readRow<{ total: number }>(
    db,
    `select cast(count(*) as int4) as total from bulk_changes c where ${where}`,
  );
  audit({ kind: 'bulk_changes', details: { page } });
  return { bulkChanges, total: counted?.total ?? 0 };
});
