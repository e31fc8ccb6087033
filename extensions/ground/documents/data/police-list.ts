import type { BicycleLine } from './bicycle-line.ts';

/** 防犯登録照会一覧 (templates/police-list): one inquiry to one police body. Original text 第３-1(7); row P1. */
export type PoliceListData = {
  /** 宛先 with its 敬称. */
  addressee: string;
  inquiryNumber: string;
  /** 照会日, 和暦. */
  inquiredOn: string;
  /** 照会者, such as 世田谷区長. */
  issuer: string;
  /** Of all rows, such as 12件. */
  count: string;
  /** None prints 該当なし. */
  rows: PoliceListRow[];
};

/** The registration number stands in its parts, as the police look it up. */
type PoliceListRow = Omit<BicycleLine, 'registrationNumber'> & {
  managementNumber: string;
  /** 警察署名, or the prefecture's police. */
  registrationStation: string;
  /** 記号. */
  registrationSymbol: string;
  /** 番号. */
  registrationDigits: string;
  frameNumber: string;
  manufacturer: string;
  /** 和暦. */
  removedOn: string;
  place: string;
};
