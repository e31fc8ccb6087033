import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Settings } from '@bicycles/schema/settings';
import type { SaleClaimData } from '../ground/documents/data/sale-claim.ts';
import { postalMark } from '../ground/documents/paper-texts.ts';
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
  registrationNumber: registrationInWords(claim),
  storageSite: claim.storageSiteName,
  soldOn: formatWareki(claim.soldOn),
  price: claim.priceYen === null ? '確定前' : formatYen(claim.priceYen),
  fee: formatYen(claim.feeYen),
  payable: claim.payableYen === null ? '確定前' : formatYen(claim.payableYen),
  paidOn: claim.paidAt === null ? blankDay : formatWareki(tokyoDay(claim.paidAt)),
  handledBy: claim.paidByName ?? claim.claimedByName,
});
