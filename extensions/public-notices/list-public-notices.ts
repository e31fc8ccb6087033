import { ListPublicNotices } from '@bicycles/schema/public-notices/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { type NoticeRow, noticeOf, noticeSql } from './notice-sql.ts';

const pageSize = 50;

/** 公示の一覧 D1, newest first. */
export const listPublicNotices = defineQuery(ListPublicNotices, async ({ kind, page }, { db, today }) => {
  const where = '(cast(:kind as text) is null or n.kind = :kind)';
  const bindings = { kind: kind ?? null };
  const rows = await readRows<NoticeRow>(
    db,
    `${noticeSql(where)} order by n.created_at desc, n.id limit :limit offset :offset`,
    { ...bindings, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const total = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from public_notices n where n.state <> 'draft' and ${where}`,
    bindings,
  );
  return { notices: rows.map((row) => noticeOf(row, today)), count: total?.count ?? 0 };
});
