import { ExportPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { csvFile } from '../ground/csv/csv-file.ts';
import { assertStands } from './assert-stands.ts';
import { getNoticeRow } from './get-notice-row.ts';
import { publicCells, publicHeader } from './public-cells.ts';
import { publicPage } from './public-page.ts';
import { readLines } from './read-lines.ts';

/** For the ward's web site D1: the announced lines and nothing that leads to a person. */
export const exportPublicNotice = defineDocument(
  ExportPublicNotice,
  async ({ publicNoticeId, form }, { db, audit }) => {
    const notice = await getNoticeRow(db, publicNoticeId);
    assertStands(notice);
    const { web } = await readSetting(db, 'public_notice.registration', notice.announcedOn);
    const lines = await readLines(db, publicNoticeId);
    const rows = lines.map((line, index) => publicCells(line, index + 1, web));
    audit({ kind: 'public_notices', id: publicNoticeId, details: { number: notice.number, form, count: rows.length } });
    const name = `public-notice-${notice.announcedOn.replaceAll('-', '')}`;
    if (form === 'html') {
      const { municipality } = await readSetting(db, 'letterhead', notice.announcedOn);
      const content = Buffer.from(publicPage(notice, rows, municipality));
      return { name: `${name}.html`, content, mediaType: 'text/html; charset=utf-8' };
    }
    const encoding = form === 'csv-cp932' ? 'cp932' : 'utf8';
    return {
      name: `${name}.csv`,
      content: csvFile(publicHeader, rows, encoding),
      mediaType: `text/csv; charset=${encoding === 'utf8' ? 'utf-8' : 'Shift_JIS'}`,
    };
  },
);
