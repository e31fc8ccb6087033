/**
 * 自転車等返還請求書・受領書 (templates/return-receipt): every value is the Japanese text that stands on the paper,
 * formatted by the caller; an empty text leaves its box empty. Rows R1, X1.
 */
export type ReturnReceiptData = {
  /** 宛先, such as 世田谷区長. */
  addressee: string;
  /** 請求日, 和暦. */
  requestedOn: string;
  claimantName: string;
  claimantNameKana: string;
  /** With its 〒 mark. */
  claimantPostalCode: string;
  claimantAddress: string;
  claimantPhone: string;
  /** 所有者との関係. */
  claimantRelation: string;
  identityDocument: string;
  /** Also the text of the barcode. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  removedOn: string;
  place: string;
  vehicleKind: string;
  model: string;
  colour: string;
  registrationNumber: string;
  frameNumber: string;
  /** Such as ￥3,000. */
  feeAmount: string;
  /** 返還の区分, such as 通常 or 免除（盗難届）. */
  feeCategory: string;
  receiptNumber: string;
  receivedOn: string;
  /** 但し書き, without its 但し and its full stop. */
  receiptPurpose: string;
  /** Who gives the receipt, beside the seal. */
  issuer: string;
  storageSite: string;
  storageSiteAddress: string;
  storageSitePhone: string;
};
