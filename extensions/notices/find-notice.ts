import { FindNotice, type Notice } from '@bicycles/schema/notices/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { noticeNotFound } from './notice-not-found.ts';
import { noticeSql } from './notice-sql.ts';

/** 戻った通知を読み取る N4. */
export const findNotice = defineQuery(FindNotice, async ({ number }, { db, audit }) => {
  const notice = await readRow<Notice>(db, noticeSql('n.number = :number'), { number });
  if (!notice) throw noticeNotFound('number');
  audit({ kind: 'notices', id: notice.noticeId, details: { number } });
  return notice;
});
