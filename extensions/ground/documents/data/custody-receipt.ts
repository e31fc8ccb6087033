import type { CounterBicycle } from './counter-bicycle.ts';

/**
 * 預かり証 (templates/custody-receipt): the yard keeps a bicycle, or money, until something is confirmed; the upper
 * half stays with the ward. Every value is the text on the paper; an empty one leaves its box empty. Rows R1, R2.
 */
export type CustodyReceiptData = CounterBicycle & {
  custodyNumber: string;
  /** 発行日, 和暦. */
  issuedOn: string;
  /** Who gave it into custody, without 様. */
  recipientName: string;
  /** With its 〒 number. */
  recipientAddress: string;
  recipientPhone: string;
  /** What is held, such as 自転車 1台（鍵1本付き） or 現金 ￥3,000. */
  heldThing: string;
  /** 和暦 with the time. */
  heldSince: string;
  /** Until when or until what, such as 令和8年12月1日まで. */
  heldUntil: string;
  reason: string;
  /** 和暦. */
  removedOn: string;
  remarks: string;
  storageSite: string;
  storageSiteAddress: string;
  storageSitePhone: string;
  /** 取扱者. */
  handledBy: string;
  /** 発行者, left of the seal. */
  issuer: string;
};
