/** 住所照会一覧 (templates/address-inquiry-list): undelivered notices, for the ward's resident register. Row N4. */
export type AddressInquiryListData = {
  /** 宛先 with its 敬称. */
  addressee: string;
  /** 照会番号. */
  listNumber: string;
  /** 照会日, 和暦. */
  inquiredOn: string;
  /** The asking section. */
  issuer: string;
  /** Of all rows, such as 12件. */
  count: string;
  /** None prints 該当なし. */
  rows: AddressInquiryRow[];
};

type AddressInquiryRow = {
  /** Number of the row, from 1. */
  no: string;
  /** Also the text of the barcode: never empty. */
  noticeNumber: string;
  managementNumber: string;
  registrationNumber: string;
  name: string;
  /** With its 〒 mark. */
  postalCode: string;
  /** 旧住所. */
  address: string;
  /** 返戻日, 和暦. */
  undeliveredOn: string;
  undeliveredReason: string;
};
