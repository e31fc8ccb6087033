import { Failure } from '@bicycles/schema/failure';
import { WithdrawExemption } from '@bicycles/schema/returns/exemption-contracts';
import { mayWithdrawExemption } from '@bicycles/schema/returns/may-withdraw-exemption';
import { assertAllowedNow } from '../bicycle/assert-allowed-now.ts';
import { defineCommand } from '../command/define-command.ts';
import { updateRow } from '../command/rows.ts';
import { exemptionStateOf } from './exemption-state-of.ts';
import { lockCase } from './lock-case.ts';

/** 免除の申請の取下げ R2: the case is closed without a return; another one may be asked for afterwards. */
export const withdrawExemption = defineCommand(
  WithdrawExemption,
  async ({ returnId, seenState, reason }, { trx, at, change, audit }) => {
    const { bicycle, row } = await lockCase(trx, returnId);
    if (row.returnedOn !== null) {
      throw new Failure('already-returned', 'この自転車は返還が済んでいるため、取り下げられません');
    }
    const facts = { state: exemptionStateOf(row), seenState, isWithdrawn: row.cancelledAt !== null };
    await assertAllowedNow(trx, bicycle, mayWithdrawExemption(facts));

    await updateRow(trx, 'returns', returnId, { cancelledAt: at, cancelledReason: reason ?? '免除の申請を取下げ' });
    await change(bicycle, { kind: 'exemption-withdrawn', reason, details: { returnId } });

    audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id } });
    return { bicycleId: bicycle.id };
  },
);
