import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { AddReissue } from '@bicycles/schema/notices/contracts';
import { mayNotifyOn } from '@bicycles/schema/notices/may-notify-on';
import { mayReissue } from '@bicycles/schema/notices/may-reissue';
import { defineCommand } from '../ground/command/define-command.ts';
import { addFinishedJob } from '../jobs/add-job.ts';
import { changeNotice } from './change-notice.ts';
import { findStandingNotice } from './find-standing-notice.ts';
import { lockNotice } from './lock-notice.ts';
import { makeNotices } from './make-notices.ts';
import { noticeRun } from './notice-run.ts';

/** 再発行 N4: a run of one, at once. A notice that still waits for the post is cancelled for it. */
export const addReissue = defineCommand(AddReissue, async ({ noticeId, kind, notifiedOn, reason }, context) => {
  const { trx, today, audit } = context;
  assertAllowed(mayNotifyOn(notifiedOn, today), 'notifiedOn');
  const { notice, bicycle } = await lockNotice(trx, { noticeId });
  const standing = await findStandingNotice(trx, bicycle.id);
  assertAllowed(mayReissue({ ...notice, isNewest: standing?.id === notice.id }));
  if (notice.state === 'made') {
    const event = { kind: 'notice-cancelled' as const, reason, details: { number: notice.number } };
    await changeNotice(context, { noticeId, bicycle }, { changes: { state: 'cancelled', note: reason }, event });
  }

  const asked = { kind, notifiedOn, bicycleIds: [bicycle.id] };
  const runId = await addFinishedJob(noticeRun, { asked, total: 1 }, context);
  const reissue = { of: notice.id, ofNumber: notice.number, reason };
  const { made, leftOut } = await makeNotices(context, { runId, ...asked, reissue });
  const [first] = made;
  if (!first) throw new Failure('not-reissued', leftOut[0]?.reason ?? '再発行できません。台帳を確かめてください');

  audit({ kind: 'notices', id: first.noticeId, details: { number: first.number, reissueOf: notice.number, reason } });
  return { ...first, runId };
});
