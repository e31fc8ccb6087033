import { mayClaim } from '@bicycles/schema/disposal/may-claim';
import { payableYen } from '@bicycles/schema/disposal/payable-amount';
import { QuoteSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { claimableUntil } from '@bicycles/schema/ground/days/ownership-transfer';
import { defineQuery } from '../ground/command/define-query.ts';
import { readSale } from './read-sale.ts';

/** 売却代金の返還額 6条4項, before the owner writes anything. */
export const quoteSaleClaim = defineQuery(QuoteSaleClaim, async ({ bicycleId }, { db, today, audit }) => {
  const sale = await readSale(db, bicycleId, today);
  const verdict = mayClaim(sale, { claimedOn: today, today });
  audit({ kind: 'bicycles', id: bicycleId, details: { managementNumber: sale.managementNumber } });
  return {
    ...sale,
    soldOn: sale.soldOn ?? today,
    payableYen: sale.priceYen === null ? null : payableYen(sale.priceYen, sale.feeYen),
    claimableUntil: sale.ownershipTransfersOn === null ? null : claimableUntil(sale.ownershipTransfersOn),
    refusal: verdict.allowed ? null : { ...verdict, article: verdict.article ?? null },
  };
});
