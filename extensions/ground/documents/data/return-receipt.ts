import type { ClaimantLines } from './claimant-lines.ts';
import type { CounterBicycle } from './counter-bicycle.ts';

/**
 * 自転車等返還請求書・受領書 (templates/return-receipt): every value is the Japanese text that stands on the paper,
 * formatted by the caller; an empty text leaves its box empty. Rows R1, X1.
 */
export type ReturnReceiptData = ClaimantLines &
  CounterBicycle & {
    /** 宛先, such as 世田谷区長. */
    addressee: string;
    /** 請求日, 和暦. */
    requestedOn: string;
    identityDocument: string;
    removedOn: string;
    model: string;
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
