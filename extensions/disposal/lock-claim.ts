import { mayEndClaim } from '@bicycles/schema/disposal/may-end-claim';
import type { SaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import type { Tables } from '@bicycles/schema/generated/tables';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { getClaim } from './get-claim.ts';

/** A claim that waits for its payment, with its bicycle; locked by the bicycle, so that the second of two terminals waits. */
export async function lockClaim(
  trx: Knex.Transaction,
  claimId: string,
): Promise<{ bicycle: Tables['bicycles']; claim: SaleClaim }> {
  const { bicycleId } = await getClaim(trx, claimId);
  const bicycle = await lockBicycle(trx, bicycleId);
  const claim = await getClaim(trx, claimId);
  assertAllowed(mayEndClaim(claim));
  return { bicycle, claim };
}
