import { GetSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { getClaim } from './get-claim.ts';

/** One claim with the person who made it. */
export const getSaleClaim = defineQuery(GetSaleClaim, async ({ claimId }, { db, audit }) => {
  const claim = await getClaim(db, claimId);
  audit({ kind: 'sale_claims', id: claimId, details: { number: claim.number } });
  return claim;
});
