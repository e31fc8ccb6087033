import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { byPostalCode } from '@bicycles/schema/notices/by-postal-code';
import { AddNoticeRun } from '@bicycles/schema/notices/contracts';
import { mayNotifyOn } from '@bicycles/schema/notices/may-notify-on';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRows } from '../ground/command/rows.ts';
import { addJob } from '../jobs/add-job.ts';
import { noticeRun } from './notice-run.ts';

/** 返還通知の一括作成 N1: puts the run into the queue, its bicycles in printing order. */
export const addNoticeRun = defineCommand(AddNoticeRun, async ({ kind, notifiedOn, bicycleIds }, context) => {
  assertAllowed(mayNotifyOn(notifiedOn, context.today), 'notifiedOn');
  const found = await readRows<{ id: string; postalCode: string | null; address: string | null }>(
    context.trx,
    `select b.id, o.postal_code as "postalCode", o.address
       from bicycles b left join owners o on o.id = b.owner where b.id = any(:bicycleIds)`,
    { bicycleIds },
  );
  if (found.length < new Set(bicycleIds).size) {
    throw new Failure('bicycle-not-found', '台帳にない自転車が含まれています。一覧を更新して選び直してください', {
      status: 404,
    });
  }
  const inOrder = found.toSorted(byPostalCode).map(({ id }) => id);
  const asked = { kind, notifiedOn, bicycleIds: inOrder };

  const runId = await addJob(noticeRun, { asked, total: inOrder.length }, context);

  context.audit({ kind: 'jobs', id: runId, details: { kind, notifiedOn, count: inOrder.length } });
  return { runId, total: inOrder.length };
});
