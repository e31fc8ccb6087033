import { pageRows } from '@bicycles/schema/ground/list-page';
import { GetNoticeRun, LeftOut, type Notice } from '@bicycles/schema/notices/contracts';
import { z } from 'zod';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { getRun } from './get-run.ts';
import { noticeSql } from './notice-sql.ts';

const Result = z.object({ leftOut: z.array(LeftOut) });

const countSql = `
  select cast(count(*) as int4) as count,
         coalesce(json_agg(id order by number) filter (where state = 'made'), '[]') as "waitingIds"
    from notices where batch = :runId`;

/** What was cancelled is not printed and has no place in the pile. */
const position = `case when n.state <> 'cancelled' then
  cast(count(*) filter (where n.state <> 'cancelled') over (order by n.number) as int4) end as position`;
const pageSql = `${noticeSql('n.batch = :runId', `, ${position}`)} order by n.number limit :limit offset :offset`;

/** 通知の作成の中身 N1: a page of the notices in printing order, and what was left out, with why. */
export const getNoticeRun = defineQuery(GetNoticeRun, async ({ runId, page: wanted }, { db, audit }) => {
  const run = await getRun(db, runId);
  const counted = await readRow<{ count: number; waitingIds: string[] }>(db, countSql, { runId });
  const { count = 0, waitingIds = [] } = counted ?? {};
  const pages = Math.max(1, Math.ceil(count / pageRows));
  const page = Math.min(wanted, pages);
  const notices = await readRows<Notice & { position: number | null }>(db, pageSql, {
    runId,
    limit: pageRows,
    offset: (page - 1) * pageRows,
  });
  const stored = await readRow<{ result: unknown }>(db, 'select result from jobs where id = :runId', { runId });
  audit({ kind: 'jobs', id: runId, details: { notices: notices.length } });
  return { run, notices, page, pages, waitingIds, leftOut: Result.safeParse(stored?.result).data?.leftOut ?? [] };
});
