import { PrintSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { getClaim } from './get-claim.ts';
import { saleClaimData } from './sale-claim-data.ts';

/** 売却代金返還請求書・領収書 6条4項: before the payment for the signature, afterwards as the record of it. */
export const printSaleClaim = defineDocument(PrintSaleClaim, async ({ claimId }, { db, files, audit }) => {
  const claim = await getClaim(db, claimId);
  const letterhead = await readSetting(db, 'letterhead', claim.claimedOn);
  audit({ kind: 'sale_claims', id: claimId, details: { number: claim.number } });
  return {
    name: `sale-claim-${claim.number}.pdf`,
    pdf: await renderInUse({ db, files }, 'sale-claim', saleClaimData(claim, letterhead)),
  };
});
