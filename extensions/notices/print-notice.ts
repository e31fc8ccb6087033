import { Failure } from '@bicycles/schema/ground/failure';
import { type NoticeState, PrintNotice } from '@bicycles/schema/notices/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { noticeNotFound } from './notice-not-found.ts';
import { type KeptNotice, printKeptNotices } from './print-kept-notices.ts';

/** 1通の印刷 N1: the page as it was made, out of its run's PDF. */
export const printNotice = defineDocument(PrintNotice, async ({ noticeId, printerId }, context) => {
  const notice = await readRow<KeptNotice & { state: NoticeState }>(
    context.db,
    'select id, number, kind, state, file, page from notices where id = :noticeId',
    { noticeId },
  );
  if (!notice) throw noticeNotFound();
  if (notice.state === 'cancelled') {
    throw new Failure('cancelled', `通知 ${notice.number} は取り消されています。作り直した通知を印刷してください`);
  }
  const pdf = await printKeptNotices(context, [notice], printerId);
  context.audit({ kind: 'notices', id: noticeId, details: { number: notice.number } });
  return { name: `${notice.number}.pdf`, pdf };
});
