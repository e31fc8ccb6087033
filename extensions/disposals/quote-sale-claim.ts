import { claimableUntil } from '@bicycles/schema/deadline/ownership-transfer';
import { mayClaim } from '@bicycles/schema/disposal/may-claim';
import { payableYen } from '@bicycles/schema/disposal/payable-amount';
import { QuoteSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { defineQuery } from '../command/define-query.ts';
import { readSale } from './read-sale.ts';

/** 売却代金の返還額 6条4項, before the owner writes anything. */
export const quoteSaleClaim = defineQuery(QuoteSaleClaim, async ({ bicycleId }, { db, today, audit }) => {
  const sale = await readSale(db, bicycleId, today);
  const verdict = mayClaim(sale, today);
  audit({ kind: 'bicycles', id: bicycleId, details: { managementNumber: sale.managementNumber } });
  const priceYen = sale.priceYen ?? 0;
  return {
    ...sale,
    soldOn: sale.soldOn ?? today,
    priceYen,
    payableYen: payableYen(priceYen, sale.feeYen),
    claimableUntil: sale.ownershipTransfersOn === null ? null : claimableUntil(sale.ownershipTransfersOn),
    refusal: verdict.allowed ? null : { ...verdict, article: verdict.article ?? null },
  };
});
