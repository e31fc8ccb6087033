import { Failure } from '@bicycles/schema/ground/failure';
import type { NoticeRun } from '@bicycles/schema/notices/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readRow } from '../ground/command/rows.ts';
import { runSql } from './run-sql.ts';

export type Run = z.input<typeof NoticeRun>;

/** One run with its counts. Throws Failure `run-not-found` (404). */
export async function getRun(db: Knex, runId: string): Promise<Run> {
  const run = await readRow<Run>(db, runSql('j.id = :runId'), { runId });
  if (run) return run;
  throw new Failure('run-not-found', '通知の作成が見つかりません。一覧から開き直してください', { status: 404 });
}
