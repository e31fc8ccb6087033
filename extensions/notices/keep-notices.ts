import { randomUUID } from 'node:crypto';
import type { Id } from '@bicycles/schema/ground/values';
import { bicycleAfterNotices } from '@bicycles/schema/notices/bicycle-after-notices';
import { insertRow } from '../ground/command/rows.ts';
import type { NoticeOrder, NoticeTools } from './notice-order.ts';
import type { PrintedNotice } from './print-notices.ts';

export type KeptNotice = { noticeId: Id; number: string };

/** Keeps the PDFs for reprints, and writes the notices and their bicycles' 返還通知日, in the order of their numbers. */
export async function keepNotices(
  tools: NoticeTools,
  order: NoticeOrder,
  printed: readonly PrintedNotice[],
): Promise<KeptNotice[]> {
  const kept: KeptNotice[] = [];
  const files = new Map<Buffer, Id>();
  for (const notice of printed.toSorted((left, right) => (left.number < right.number ? -1 : 1))) {
    const file = files.get(notice.pdf) ?? (await keepPdf(tools, notice));
    files.set(notice.pdf, file);
    kept.push(await keepNotice(tools, order, { ...notice, file }));
  }
  return kept;
}

const keepPdf = ({ trx, files }: NoticeTools, { number, pdf }: PrintedNotice): Promise<Id> =>
  files.store(trx, {
    bytes: pdf,
    mediaType: 'application/pdf',
    name: `${number}.pdf`,
    title: `返還通知 ${number}から`,
  });

async function keepNotice(
  { trx, at, actor, change }: NoticeTools,
  { runId, kind, notifiedOn, reissue }: NoticeOrder,
  { notice: { subject, templateId }, number, file, page }: PrintedNotice & { file: Id },
): Promise<KeptNotice> {
  const id = randomUUID();
  await insertRow(trx, 'notices', {
    id,
    number,
    bicycle: subject.id,
    owner: subject.ownerId,
    kind,
    documentTemplate: templateId,
    batch: runId,
    recipientName: subject.owner?.name ?? null,
    recipientPostalCode: subject.owner?.postalCode ?? null,
    recipientAddress: subject.owner?.address ?? null,
    state: 'made',
    notifiedOn,
    file,
    page,
    reissueOf: reissue?.of ?? null,
    createdBy: actor.id,
    createdAt: at,
  });
  const standing = bicycleAfterNotices({ state: 'made', notifiedOn, undeliveredOn: null, undeliveredReason: null });
  const details = { number, kind, notifiedOn, ...(reissue && { isReissue: true, reissueOf: reissue.ofNumber }) };
  await change(subject, { kind: 'notified', reason: reissue?.reason, details }, standing);
  return { noticeId: id, number };
}
