import { mayPayClaim } from '@bicycles/schema/disposal/may-end-claim';
import { PaySaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockClaim } from './lock-claim.ts';

/** 売却代金の支払 6条4項: what was due on the day of the claim; the claim was in time, so the payment is, too. */
export const paySaleClaim = defineCommand(PaySaleClaim, async ({ claimId }, { trx, actor, at, change, audit }) => {
  const { bicycle, claim } = await lockClaim(trx, claimId);
  assertAllowed(mayPayClaim(claim));
  const { number } = claim;
  const payableYen = claim.payableYen ?? 0;
  await trx('sale_claims')
    .where({ id: claimId })
    .update({ state: 'paid', paid_by: actor.id, paid_by_name: actor.name, paid_at: at });
  await change(bicycle, { kind: 'sale-paid-out', details: { number, payableYen } }, { claimPaidYen: payableYen });
  audit({ kind: 'sale_claims', id: claimId, details: { number, payableYen } });
  return { claimId, number, paidYen: payableYen };
});
