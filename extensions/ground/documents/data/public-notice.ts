import type { BicycleLine } from './bicycle-line.ts';
import type { ContactPoint } from './contact-point.ts';

/** What both kinds of 公示 list say. Never any personal data: the list is posted in public. 第３-1(11); row D1. */
export type PublicNoticeData = Pick<ContactPoint, 'contactOffice' | 'contactPhone' | 'contactFax'> & {
  /** 公告番号, such as 世田谷区公告第123号. */
  number: string;
  /** 根拠とする条文, without の規定により. */
  legalBasis: string;
  /** 公示日, 和暦. */
  announcedOn: string;
  /** Last day of the 公示, 和暦. */
  announcedUntil: string;
  /** Office and name, left of the seal. */
  issuer: string;
  /** Of all rows, such as 12台. */
  count: string;
  /** What the owner brings, or how and until when he claims. */
  returnConditions: string;
  /** The yards of the rows. */
  sites: { name: string; address: string; phone: string; openingHours: string }[];
  /** None prints 該当なし. */
  rows: PublicNoticeRow[];
};

/** The registration number stands as the office publishes it; なし where there is none. */
type PublicNoticeRow = BicycleLine & {
  /** 撤去し、保管した日, 和暦. */
  storedOn: string;
  place: string;
  /** 保管期間の満了の日, 和暦. */
  storedUntil: string;
  /** Short name of the yard, where the bicycle is given back, too. */
  storageSite: string;
};
