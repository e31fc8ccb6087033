import { assertAllowed } from '@bicycles/schema/ground/failure';
import { type LeftOut, SendNoticeRun } from '@bicycles/schema/notices/contracts';
import { maySend, maySendOn } from '@bicycles/schema/notices/may-send';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { changeNotice } from './change-notice.ts';
import { getRun } from './get-run.ts';
import { lockNotices } from './lock-notices.ts';

/** 発送の登録 N1: what waits in the run went to the post; a bicycle that left meanwhile, or has another owner, is named, its letter stays. */
export const sendNoticeRun = defineCommand(SendNoticeRun, async ({ runId, sentOn }, context) => {
  const { trx, today, audit } = context;
  await getRun(trx, runId);
  const waiting = (await lockNotices(trx, { runId })).filter(({ state }) => state === 'made');
  const skipped: LeftOut[] = [];
  for (const { id, number, state, madeOn, isToOwner, bicycle } of waiting) {
    assertAllowed(maySendOn(sentOn, { madeOn, today }), 'sentOn');
    const verdict = maySend({ state, status: statusOf(bicycle), isToOwner });
    if (verdict.allowed) {
      const event = { kind: 'notice-sent' as const, details: { number, sentOn } };
      await changeNotice(context, { noticeId: id, bicycle }, { changes: { state: 'sent' }, event });
      // The owner's days count from here, whatever earlier day is typed as 発送日.
      await trx('notices').where({ id }).update({ sent_on: today });
    } else skipped.push(leftOut(bicycle, verdict.reason));
  }
  const sentCount = waiting.length - skipped.length;
  audit({ kind: 'jobs', id: runId, details: { sentOn, sentCount, skipped: skipped.length } });
  return { runId, sentCount, skipped };
});
