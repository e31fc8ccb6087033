import { ListDisposals } from '@bicycles/schema/disposal/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { type DisposalRow, disposalSql } from './disposal-sql.ts';

const pageSize = 50;

/** 処分リストの一覧 D1, newest first. */
export const listDisposals = defineQuery(ListDisposals, async ({ isOpen, storageSiteId, page }, { db }) => {
  const where = `
    d.state <> 'draft' and (not :isOpen or d.state in ('listed', 'reconciled'))
    and (cast(:storageSiteId as uuid) is null or d.storage_site = cast(:storageSiteId as uuid))`;
  const bindings = { isOpen, storageSiteId: storageSiteId ?? null };
  const disposals = await readRows<DisposalRow>(
    db,
    `${disposalSql(where)} order by d.created_at desc, d.id limit :limit offset :offset`,
    { ...bindings, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const total = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from disposals d where ${where}`,
    bindings,
  );
  return { disposals, count: total?.count ?? 0 };
});
