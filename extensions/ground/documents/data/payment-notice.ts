/**
 * 納入通知書 (templates/payment-notice): three slips on one sheet — for the payer, for the cashier, for the ward.
 * Every value is the text on the paper. Row R1.
 */
export type PaymentNoticeData = {
  slipNumber: string;
  /** 発行日, 和暦. */
  issuedOn: string;
  /** 会計年度, such as 令和8年度. */
  fiscalYear: string;
  /** 会計, such as 一般会計. */
  account: string;
  /** 科目. */
  subject: string;
  /** With its 〒 mark. */
  payerPostalCode: string;
  payerAddress: string;
  /** Without 様. */
  payerName: string;
  purpose: string;
  /** Also the text of the barcode. */
  managementNumber: string;
  /** 納期限, 和暦. */
  dueOn: string;
  /** One box each: ￥ stands before the first digit, so that none can be added, and nothing before it. */
  amountDigits: {
    tenMillions: string;
    millions: string;
    hundredThousands: string;
    tenThousands: string;
    thousands: string;
    hundreds: string;
    tens: string;
    ones: string;
  };
  /** 納入場所. */
  paymentPlace: string;
  /** 問合せ先 with its telephone. */
  contact: string;
  /** 発行者, left of the seal. */
  issuer: string;
};
