import { Failure } from '@bicycles/schema/failure';
import { ReopenCash } from '@bicycles/schema/returns/cash-contracts';
import type { Day } from '@bicycles/schema/values';
import { defineCommand } from '../command/define-command.ts';
import { readRow } from '../command/rows.ts';
import { lockCash } from './lock-cash.ts';

/** レジの再開: the office takes a close back with a reason; the close stays in the list, marked. */
export const reopenCash = defineCommand(ReopenCash, async ({ closeId, reason }, { trx, actor, at, audit }) => {
  const close = await readRow<{ siteId: string; businessDay: Day }>(
    trx,
    'select storage_site as "siteId", business_day as "businessDay" from cash_closes where id = :closeId',
    { closeId },
  );
  if (!close)
    throw new Failure('close-not-found', 'レジ締めの記録が見つかりません。一覧を読み直してください', { status: 404 });
  const { siteId, businessDay } = close;
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
