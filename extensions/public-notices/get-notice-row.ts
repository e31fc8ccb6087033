import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { type NoticeRow, noticeSql } from './notice-sql.ts';

/** One 公示. Throws `public-notice-not-found` (404). */
export async function getNoticeRow(db: Knex, publicNoticeId: string): Promise<NoticeRow> {
  const row = await readRow<NoticeRow>(db, noticeSql('n.id = :publicNoticeId'), { publicNoticeId });
  if (row) return row;
  throw new Failure('public-notice-not-found', '公示が見つかりません。一覧から開き直してください', { status: 404 });
}
