import { statusLabels } from '@bicycles/schema/bicycle/status';
import { GetPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { getNoticeRow } from './get-notice-row.ts';
import { noticeOf } from './notice-sql.ts';
import { readLines } from './read-lines.ts';

/** One 公示 with a page of its list. */
export const getPublicNotice = defineQuery(GetPublicNotice, async ({ publicNoticeId, page }, { db, today, audit }) => {
  const row = await getNoticeRow(db, publicNoticeId);
  const lines = await readLines(db, publicNoticeId);
  audit({ kind: 'public_notices', id: publicNoticeId, details: { number: row.number } });
  return {
    notice: noticeOf(row, today),
    lines: takePage(
      lines.map((line) => ({ ...line, statusLabel: statusLabels[line.status] })),
      page,
    ),
  };
});
