import { WithdrawSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { tellWhoAndWhy } from '../ground/command/record-event.ts';
import { lockClaim } from './lock-claim.ts';

/** 請求の取下げ, before it is paid: the money is kept again, for as long as the six months last. */
export const withdrawSaleClaim = defineCommand(WithdrawSaleClaim, async ({ claimId, reason }, context) => {
  const { trx, actor, at, change, audit } = context;
  const { bicycle, claim } = await lockClaim(trx, claimId);
  await tellWhoAndWhy(context, reason);
  await trx('sale_claims')
    .where({ id: claimId })
    .update({ state: 'withdrawn', withdrawn_by: actor.id, withdrawn_at: at, withdrawn_reason: reason });
  const details = { number: claim.number, saleClaim: 'withdrawn' };
  await change(bicycle, { kind: 'noted', reason, details }, { claimedOn: null });
  audit({ kind: 'sale_claims', id: claimId, details: { number: claim.number, reason } });
  return { claimId };
});
