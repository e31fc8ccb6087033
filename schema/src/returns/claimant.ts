import { Id, OptionalPostalCode, optionalText, requiredText } from '../ground/values.ts';

/** 引取者: who stands at the counter and how they were recognised. Shared by the return and the request for exemption. */
export const claimantFields = {
  claimantName: requiredText(60, '引取者の氏名'),
  claimantNameKana: optionalText(60),
  claimantPostalCode: OptionalPostalCode,
  claimantAddress: requiredText(130, '引取者の住所'),
  claimantPhone: requiredText(30, '引取者の電話番号'),
  claimantRelationId: Id,
  identityDocumentId: Id,
  identityNote: optionalText(120),
  note: optionalText(500),
};
