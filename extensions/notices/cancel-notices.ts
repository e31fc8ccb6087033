import { CancelNotices, type LeftOut } from '@bicycles/schema/notices/contracts';
import { mayCancelNotice } from '@bicycles/schema/notices/may-cancel-notice';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { changeNotice } from './change-notice.ts';
import { getRun } from './get-run.ts';
import { lockNotices } from './lock-notices.ts';

/** 発送前の取消 N1: 返還通知日 goes back to what it was before; what has left the office is named and stays. */
export const cancelNotices = defineCommand(CancelNotices, async ({ runId, noticeIds, reason }, context) => {
  const { trx, audit } = context;
  await getRun(trx, runId);
  const notices = await lockNotices(trx, { runId });
  const chosen = notices.filter(({ id }) => noticeIds === undefined || noticeIds.includes(id));
  const skipped: LeftOut[] = [];
  for (const { id, number, state, bicycle } of chosen) {
    const verdict = mayCancelNotice(state);
    if (verdict.allowed) {
      const event = { kind: 'notice-cancelled' as const, reason, details: { number } };
      await changeNotice(context, { noticeId: id, bicycle }, { changes: { state: 'cancelled', note: reason }, event });
    } else skipped.push(leftOut(bicycle, verdict.reason));
  }
  const cancelledCount = chosen.length - skipped.length;
  audit({ kind: 'jobs', id: runId, details: { cancelledCount, skipped: skipped.length, reason } });
  return { runId, cancelledCount, skipped };
});
