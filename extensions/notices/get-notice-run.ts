import { GetNoticeRun, LeftOut, type Notice } from '@bicycles/schema/notices/contracts';
import { z } from 'zod';
import { defineQuery } from '../command/define-query.ts';
import { readRow, readRows } from '../command/rows.ts';
import { getRun } from './get-run.ts';
import { noticeSql } from './notice-sql.ts';

const Result = z.object({ leftOut: z.array(LeftOut) });

/** 通知の作成の中身 N1: the notices in printing order, and what was left out, with why. */
export const getNoticeRun = defineQuery(GetNoticeRun, async ({ runId }, { db, audit }) => {
  const run = await getRun(db, runId);
  const notices = await readRows<Notice>(db, `${noticeSql('n.batch = :runId')} order by n.number`, { runId });
  const stored = await readRow<{ result: unknown }>(db, 'select result from jobs where id = :runId', { runId });
  audit({ kind: 'jobs', id: runId, details: { notices: notices.length } });
  return { run, notices, leftOut: Result.safeParse(stored?.result).data?.leftOut ?? [] };
});
