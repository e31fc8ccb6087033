import { assertAllowed } from '@bicycles/schema/failure';
import { type LeftOut, SendNoticeRun } from '@bicycles/schema/notices/contracts';
import { maySend, maySendOn } from '@bicycles/schema/notices/may-send';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { changeNotice } from './change-notice.ts';
import { getRun } from './get-run.ts';
import { leftOut } from './left-out.ts';
import { lockNotices } from './lock-notices.ts';

/** 発送の登録 N1: what waits in the run went to the post; a bicycle that left meanwhile is named, its letter stays. */
export const sendNoticeRun = defineCommand(SendNoticeRun, async ({ runId, sentOn }, context) => {
  const { trx, today, audit } = context;
  await getRun(trx, runId);
  const waiting = (await lockNotices(trx, { runId })).filter(({ state }) => state === 'made');
  const skipped: LeftOut[] = [];
  for (const { id, number, state, madeOn, bicycle } of waiting) {
    assertAllowed(maySendOn(sentOn, { madeOn, today }), 'sentOn');
    const verdict = maySend({ state, status: statusOf(bicycle) });
    if (verdict.allowed) {
      const event = { kind: 'notice-sent' as const, details: { number, sentOn } };
      await changeNotice(context, { noticeId: id, bicycle }, { changes: { state: 'sent' }, event });
    } else skipped.push(leftOut(bicycle, verdict.reason));
  }
  const sentCount = waiting.length - skipped.length;
  audit({ kind: 'jobs', id: runId, details: { sentOn, sentCount, skipped: skipped.length } });
  return { runId, sentCount, skipped };
});
