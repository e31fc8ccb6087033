import type { ReturnNotice } from './return-notice.ts';

/**
 * 返還通知はがき (templates/postcard): one element is two pages of 100 × 148 mm, the address and the message. Everyone on
 * its way can read it, so the registration number, the frame number and the owner's phone are no part of it. Row N1.
 */
export type Postcard = Pick<
  ReturnNotice,
  | 'noticeNumber'
  | 'issuedOn'
  | 'sender'
  | 'recipientAddress'
  | 'recipientName'
  | 'honorific'
  | 'managementNumber'
  | 'removedOn'
  | 'place'
  | 'vehicleKind'
  | 'colour'
  | 'keepUntil'
  | 'storageSite'
  | 'storageSiteAddress'
  | 'storageSitePhone'
  | 'storageSiteHours'
  | 'feeAmount'
  | 'contactName'
  | 'contactPhone'
  | 'contactHours'
> & {
  /** Seven digits without hyphen, one for each printed frame; empty when unknown. */
  recipientPostalDigits: string;
  /** By `customerBarcodeText`; empty where it gives null, and then nothing is printed. */
  customerBarcode: string;
  /** With its 〒 mark. */
  senderPostalCode: string;
  senderAddress: string;
  /** 所管課. */
  senderOffice: string;
  wording: Omit<ReturnNotice['wording'], 'theft'>;
};
