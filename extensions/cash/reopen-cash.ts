import { ReopenCash } from '@bicycles/schema/cash/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { getCashClose } from './get-cash-close.ts';
import { lockCash } from './lock-cash.ts';

/** レジの再開: the office takes a close back with a reason; the close stays in the list, marked. */
export const reopenCash = defineCommand(ReopenCash, async ({ closeId, reason }, { trx, actor, at, audit }) => {
  const { siteId, businessDay } = await getCashClose(trx, closeId);
  const inForce = await lockCash(trx, siteId, businessDay, 'alone');
  if (inForce?.id !== closeId) {
    throw new Failure('already-reopened', 'このレジ締めはすでに取り消されています。一覧を読み直してください');
  }

  await trx('cash_closes').where({ id: closeId }).update({
    reopened_by: actor.id,
    reopened_at: at,
    reopened_reason: reason,
  });

  audit({ kind: 'cash_closes', id: closeId, details: { siteId, businessDay, reason } });
  return { closeId, businessDay };
});
