import { Failure } from '@bicycles/schema/ground/failure';
import { PrintNoticeRun } from '@bicycles/schema/notices/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { getRun } from './get-run.ts';
import { type KeptNotice, printKeptNotices } from './print-kept-notices.ts';

/** 一括印刷 N1: the run in printing order, without what was cancelled; a range goes on after a paper jam. */
export const printNoticeRun = defineDocument(PrintNoticeRun, async (input, context) => {
  const { runId, fromPosition, untilPosition, printerId } = input;
  await getRun(context.db, runId);
  const all = await readRows<KeptNotice>(
    context.db,
    `select id, number, kind, file, page from notices where batch = :runId and state <> 'cancelled' order by number`,
    { runId },
  );
  const chosen = all.slice(fromPosition - 1, untilPosition);
  const [first] = chosen;
  if (!first) {
    const message = `印刷する通知がありません。1〜${all.length}通目の範囲で選んでください`;
    throw new Failure('nothing-to-print', message, { fields: { fromPosition: message } });
  }
  const pdf = await printKeptNotices(context, chosen, printerId);
  const details = { from: first.number, until: chosen.at(-1)?.number, count: chosen.length };
  context.audit({ kind: 'jobs', id: runId, details });
  return { name: `notices-${first.number}.pdf`, pdf };
});
