import type { ClaimantLines } from '../ground/documents/data/claimant-lines.ts';
import { postalMark } from '../ground/documents/paper-texts.ts';

type Text = string | null;
export type ClaimantRow = {
  claimantName: Text;
  claimantNameKana: Text;
  claimantPostalCode: Text;
  claimantAddress: Text;
  claimantPhone: Text;
  claimantRelationLabel: Text;
};

export const claimantLines = (claimant: ClaimantRow): ClaimantLines => ({
  claimantName: claimant.claimantName ?? '',
  claimantNameKana: claimant.claimantNameKana ?? '',
  claimantPostalCode: postalMark(claimant.claimantPostalCode),
  claimantAddress: claimant.claimantAddress ?? '',
  claimantPhone: claimant.claimantPhone ?? '',
  claimantRelation: claimant.claimantRelationLabel ?? '',
});
