import { can } from '@bicycles/schema/access';
import { CancelReturn } from '@bicycles/schema/returns/contracts';
import { mayCancelReturn } from '@bicycles/schema/returns/may-cancel-return';
import { lockCash } from '../cash/lock-cash.ts';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { tellWhoAndWhy } from '../ground/command/record-event.ts';
import { updateRow } from '../ground/command/rows.ts';
import { lockCase } from './lock-case.ts';

/** 返還の取消: the bicycle is stored again; the row stays, marked, and its money is out of the day's cash. */
export const cancelReturn = defineCommand(CancelReturn, async ({ returnId, reason }, context) => {
  const { trx, actor, at, today, change, workAt, audit } = context;
  const { bicycle, row } = await lockCase(trx, returnId);
  await workAt(row.storageSite);
  const close = await lockCash(trx, row.storageSite, today, 'shared');
  const verdict = mayCancelReturn({
    status: statusOf(bicycle),
    returnedOn: row.returnedOn,
    isCancelled: row.cancelledAt !== null,
    paidYen: row.paidYen,
    today,
    isCashClosed: close !== undefined,
    mayReopenCash: can(actor.role, 'cash.reopen'),
  });
  await assertAllowedNow(trx, bicycle, verdict);

  await tellWhoAndWhy(context, reason);
  await updateRow(trx, 'returns', returnId, { cancelledAt: at, cancelledReason: reason });
  await change(
    bicycle,
    { kind: 'return-cancelled', reason, details: { receiptNumber: row.receiptNumber, paidYen: row.paidYen } },
    {
      finalKind: null,
      finalOn: null,
      returnedOn: null,
      returnKind: null,
      paidYen: null,
      isExempt: false,
      exemptionReason: null,
    },
  );

  audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id, receiptNumber: row.receiptNumber } });
  return { bicycleId: bicycle.id, refundYen: row.paidYen };
});
