import { CancelReturn } from '@bicycles/schema/returns/contracts';
import { mayCancelReturn } from '@bicycles/schema/returns/may-cancel-return';
import { assertAllowedNow } from '../bicycle/assert-allowed-now.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { updateRow } from '../command/rows.ts';
import { lockCase } from './lock-case.ts';
import { lockCash } from './lock-cash.ts';

/** 返還の取消: the bicycle is stored again; the row stays, marked, and its money is out of the day's cash. */
export const cancelReturn = defineCommand(
  CancelReturn,
  async ({ returnId, reason }, { trx, actor, at, today, change, audit }) => {
    const { bicycle, row } = await lockCase(trx, returnId);
    const close = await lockCash(trx, row.storageSite, today, 'shared');
    const verdict = mayCancelReturn({
      status: statusOf(bicycle),
      returnedOn: row.returnedOn,
      isCancelled: row.cancelledAt !== null,
      paidYen: row.paidYen,
      today,
      isCashClosed: close !== undefined,
      role: actor.role,
    });
    await assertAllowedNow(trx, bicycle, verdict);

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
  },
);
