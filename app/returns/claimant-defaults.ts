import type { Counter } from '@bicycles/schema/returns/contracts';

/** The claimant of the open case as the form's first values; empty where nobody has asked for anything yet. */
export const claimantDefaults = (openCase: Counter['openCase']) => ({
  claimantRelationId: openCase?.claimantRelationId ?? '',
  claimantName: openCase?.claimantName ?? '',
  claimantNameKana: openCase?.claimantNameKana ?? '',
  claimantPostalCode: openCase?.claimantPostalCode ?? '',
  claimantAddress: openCase?.claimantAddress ?? '',
  claimantPhone: openCase?.claimantPhone ?? '',
  identityDocumentId: openCase?.identityDocumentId ?? '',
  identityNote: openCase?.identityNote ?? '',
  note: openCase?.note ?? '',
});
