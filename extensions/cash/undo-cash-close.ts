import { UndoCashClose } from '@bicycles/schema/cash/contracts';
import { mayUndoCashClose } from '@bicycles/schema/cash/may-undo-cash-close';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { getCashClose } from './get-cash-close.ts';
import { lockCash } from './lock-cash.ts';

/** 締めの取消: who closed by mistake takes it back for ten minutes, without a reason; the close stays in the list, marked. */
export const undoCashClose = defineCommand(UndoCashClose, async ({ closeId }, { trx, actor, at, workAt, audit }) => {
  const close = await getCashClose(trx, closeId);
  const { siteId, businessDay } = close;
  await workAt(siteId);
  const inForce = await lockCash(trx, siteId, businessDay, 'alone');
  if (inForce?.id !== closeId) {
    throw new Failure('already-reopened', 'このレジ締めはすでに取り消されています。画面を読み直してください');
  }
  assertAllowed(mayUndoCashClose(close, { actorId: actor.id, now: at }));

  await trx('cash_closes').where({ id: closeId }).update({ reopened_by: actor.id, reopened_at: at });

  audit({ kind: 'cash_closes', id: closeId, details: { siteId, businessDay, undone: true } });
  return { closeId, storageSiteId: siteId, businessDay };
});
