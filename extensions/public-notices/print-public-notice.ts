import { PrintPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { asCommands } from '../ground/command/as-commands.ts';
import { defineDocument, type QueryContext } from '../ground/command/define-query.ts';
import { lockRow, updateRow } from '../ground/command/rows.ts';
import { assertStands } from './assert-stands.ts';
import { getNoticeRow } from './get-notice-row.ts';
import { readLines } from './read-lines.ts';
import { renderPublicNotice } from './render-public-notice.ts';

/**
 * 公示リスト D1: rendered once and kept, so that what hangs on the board can be shown again as it was; of a revoked
 * 公示 there is only what had been printed before.
 */
export const printPublicNotice = defineDocument(PrintPublicNotice, async ({ publicNoticeId }, context) => {
  const notice = await getNoticeRow(context.db, publicNoticeId);
  if (notice.file === null) assertStands(notice);
  const pdf = await keptPdf(context, publicNoticeId);
  context.audit({ kind: 'public_notices', id: publicNoticeId, details: { number: notice.number } });
  return { name: `public-notice-${publicNoticeId.slice(0, 8)}.pdf`, pdf };
});

/** Two who print at once wait for each other and get the same file. */
const keptPdf = ({ db, files }: Pick<QueryContext, 'db' | 'files'>, publicNoticeId: string): Promise<Buffer> =>
  asCommands(db, async (trx) => {
    await lockRow(trx, 'public_notices', publicNoticeId);
    const notice = await getNoticeRow(trx, publicNoticeId);
    if (notice.file !== null) return files.read(trx, notice.file);
    assertStands(notice);
    const bytes = await renderPublicNotice({ db: trx, files }, notice, await readLines(trx, publicNoticeId));
    const file = await files.store(trx, {
      bytes,
      mediaType: 'application/pdf',
      name: `public-notice-${publicNoticeId.slice(0, 8)}.pdf`,
      title: `公示 ${notice.number}`,
    });
    await updateRow(trx, 'public_notices', publicNoticeId, { file });
    return bytes;
  });
