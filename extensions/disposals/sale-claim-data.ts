import type { Settings } from '@bicycles/schema/masters/settings';
import { tokyoDay } from '@bicycles/schema/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/text/wareki';
import { formatYen } from '@bicycles/schema/text/yen';
import type { SaleClaimData } from '../documents/data/sale-claim.ts';
import { postalMark } from '../returns/paper-texts.ts';
import type { Claim } from './get-claim.ts';

const blankDay = '　　　　　年　　　月　　　日';

/** The texts of 売却代金返還請求書・領収書: days in 和暦, money in yen. */
export const saleClaimData = (claim: Claim, letterhead: Settings['letterhead']): SaleClaimData => ({
  number: claim.number,
  claimedOn: formatWareki(claim.claimedOn),
  addressee: letterhead.mayorTitle,
  claimantName: claim.claimantName,
  claimantNameKana: claim.claimantNameKana ?? '',
  claimantPostalCode: postalMark(claim.claimantPostalCode),
  claimantAddress: claim.claimantAddress,
  claimantPhone: claim.claimantPhone,
  claimantRelation: claim.claimantRelationLabel ?? '',
  identityDocument: [claim.identityDocumentLabel, claim.identityNote].filter(Boolean).join('　'),
  managementNumber: claim.managementNumber,
  look: claim.look,
  registrationNumber: claim.registrationNumber ?? 'なし',
  storageSite: claim.storageSiteName,
  soldOn: formatWareki(claim.soldOn),
  price: formatYen(claim.priceYen),
  fee: formatYen(claim.feeYen),
  payable: formatYen(claim.payableYen),
  paidOn: claim.paidAt === null ? blankDay : formatWareki(tokyoDay(claim.paidAt)),
  handledBy: claim.paidByName ?? claim.claimedByName,
});
