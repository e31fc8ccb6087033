type Claimant = {
  claimantName: string;
  claimantNameKana?: string | undefined;
  claimantPostalCode?: string | undefined;
  claimantAddress: string;
  claimantPhone: string;
  claimantRelationId: string;
  identityDocumentId: string;
  identityNote?: string | undefined;
  note?: string | undefined;
};

/** Whoever comes for a bicycle, or for its price, as the columns of `returns` and of `sale_claims`. */
export const claimantColumns = (claimant: Claimant) => ({
  claimantName: claimant.claimantName,
  claimantNameKana: claimant.claimantNameKana ?? null,
  claimantPostalCode: claimant.claimantPostalCode ?? null,
  claimantAddress: claimant.claimantAddress,
  claimantPhone: claimant.claimantPhone,
  claimantRelation: claimant.claimantRelationId,
  identityDocument: claimant.identityDocumentId,
  identityNote: claimant.identityNote ?? null,
  note: claimant.note ?? null,
});
