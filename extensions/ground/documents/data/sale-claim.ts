import type { ClaimantLines } from './claimant-lines.ts';

/**
 * 売却代金返還請求書・領収書 (templates/sale-claim): an owner asks for the money of a sold bicycle, and receives it.
 * Every value is the text on the paper. 自転車法6条4項・5項.
 */
export type SaleClaimData = ClaimantLines & {
  number: string;
  /** 請求日, 和暦. */
  claimedOn: string;
  /** 宛先, such as 世田谷区長. */
  addressee: string;
  identityDocument: string;
  /** Also the text of the barcode. */
  managementNumber: string;
  /** 車種・色・型式. */
  look: string;
  registrationNumber: string;
  storageSite: string;
  /** 和暦. */
  soldOn: string;
  /** Such as ￥5,001. */
  price: string;
  fee: string;
  payable: string;
  /** 和暦; before the payment a blank date to be filled in by hand. */
  paidOn: string;
  handledBy: string;
};
