import type { Tables } from '@bicycles/schema/generated/tables';

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

/** 引取者 as the columns of `returns`. */
export const claimantColumns = (claimant: Claimant): Partial<Tables['returns']> => ({
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
