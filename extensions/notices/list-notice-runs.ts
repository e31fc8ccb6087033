import { ListNoticeRuns } from '@bicycles/schema/notices/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import type { Run } from './get-run.ts';
import { runSql } from './run-sql.ts';

const pageSize = 20;

/** 通知の作成の一覧, newest first; counts only, nobody's data. */
export const listNoticeRuns = defineQuery(ListNoticeRuns, async ({ page }, { db }) => {
  const latest = `j.id in (select id from jobs where kind = 'notice-run'
                            order by created_at desc, id limit :limit offset :offset)`;
  const runs = await readRows<Run>(db, runSql(latest), { limit: pageSize, offset: (page - 1) * pageSize });
  const counted = await readRow<{ count: number }>(
    db,
    "select cast(count(*) as int4) as count from jobs where kind = 'notice-run'",
  );
  return { runs, count: counted?.count ?? 0 };
});
