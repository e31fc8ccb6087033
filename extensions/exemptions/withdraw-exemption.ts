import { WithdrawExemption } from '@bicycles/schema/exemptions/contracts';
import { mayWithdrawExemption } from '@bicycles/schema/exemptions/may-withdraw-exemption';
import { Failure } from '@bicycles/schema/ground/failure';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { tellWhoAndWhy } from '../ground/command/record-event.ts';
import { updateRow } from '../ground/command/rows.ts';
import { exemptionStateOf } from '../returns/exemption-state-of.ts';
import { lockCase } from '../returns/lock-case.ts';

/** 免除の申請の取下げ R2: the case is closed without a return; another one may be asked for afterwards. */
export const withdrawExemption = defineCommand(WithdrawExemption, async ({ returnId, seenState, reason }, context) => {
  const { trx, at, change, workAt, audit } = context;
  const { bicycle, row } = await lockCase(trx, returnId);
  await workAt(row.storageSite);
  if (row.returnedOn !== null) {
    throw new Failure('already-returned', 'この自転車は返還が済んでいるため、取り下げられません');
  }
  const facts = { state: exemptionStateOf(row), seenState, isWithdrawn: row.cancelledAt !== null };
  await assertAllowedNow(trx, bicycle, mayWithdrawExemption(facts));

  await tellWhoAndWhy(context, reason);
  await updateRow(trx, 'returns', returnId, { cancelledAt: at, cancelledReason: reason });
  await change(bicycle, { kind: 'exemption-withdrawn', reason, details: { returnId } });

  audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id } });
  return { bicycleId: bicycle.id };
});
