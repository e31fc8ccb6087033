import { assertAllowed } from '@bicycles/schema/ground/failure';
import { CancelUndelivered } from '@bicycles/schema/notices/contracts';
import { mayCancelUndelivered } from '@bicycles/schema/notices/may-cancel-undelivered';
import { defineCommand } from '../ground/command/define-command.ts';
import { tellWhoAndWhy } from '../ground/command/record-event.ts';
import { changeNotice } from './change-notice.ts';
import { findStandingNotice } from './find-standing-notice.ts';
import { lockNotice } from './lock-notice.ts';

/** 返戻の取消 N4: a letter scanned by mistake is out again. */
export const cancelUndelivered = defineCommand(CancelUndelivered, async ({ noticeId, reason }, context) => {
  const { notice, bicycle } = await lockNotice(context.trx, { noticeId });
  const standing = await findStandingNotice(context.trx, bicycle.id);
  assertAllowed(mayCancelUndelivered({ ...notice, hasLaterNotice: standing?.id !== notice.id }));
  await tellWhoAndWhy(context, reason);
  await changeNotice(
    context,
    { noticeId, bicycle },
    {
      changes: { state: 'sent', undeliveredOn: null, undeliveredReason: null },
      event: { kind: 'undelivered-cancelled', reason, details: { number: notice.number } },
    },
  );
  context.audit({ kind: 'notices', id: noticeId, details: { number: notice.number, reason } });
  return { noticeId };
});
