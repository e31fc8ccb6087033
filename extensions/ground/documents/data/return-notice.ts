/**
 * 返還通知書 (templates/return-notice): one element is one A4 page for the window envelope. Every value is the Japanese
 * text that stands on the paper, formatted by the caller. Rows N1, N3.
 */
export type ReturnNoticeData = { notices: ReturnNotice[] };

export type ReturnNotice = {
  /** Also the text of the barcode that is scanned when the letter comes back, `N08-000123`. */
  noticeNumber: string;
  /** 和暦. */
  issuedOn: string;
  /** Office and name, such as 世田谷区長　見本 太郎; the seal stands right of it. */
  sender: string;
  /** With its 〒 mark. */
  recipientPostalCode: string;
  /** Up to 130 characters stay in the envelope's window, with a name of up to 60. */
  recipientAddress: string;
  recipientName: string;
  /** 様, 御中 or 殿. */
  honorific: string;
  /** Also the text of the barcode that the yard scans. */
  managementNumber: string;
  removedOn: string;
  place: string;
  vehicleKind: string;
  colour: string;
  model: string;
  registrationNumber: string;
  frameNumber: string;
  /** The last day, 和暦, without まで. */
  keepUntil: string;
  /** Chooses the map; not printed. */
  storageSiteCode: string;
  storageSite: string;
  storageSiteAddress: string;
  storageSitePhone: string;
  storageSiteHours: string;
  /** Such as ￥3,000. */
  feeAmount: string;
  contactName: string;
  contactPhone: string;
  contactHours: string;
  /** Master text that the office changes; a line break in it is one on the paper. */
  wording: {
    opening: string;
    /** What happens after the deadline, with its legal ground. */
    consequence: string;
    /** What to bring besides the fee and the letter, one thing a line. */
    toBring: string;
    /** What to do when a theft had been reported. */
    theft: string;
  };
};
