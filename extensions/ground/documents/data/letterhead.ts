/** The head of a letter 公文書 to another body, as 文書番号, 日付, 宛先 and 発信者名 stand on the paper. */
export type Letterhead = {
  /** 文書番号. */
  documentNumber: string;
  /** 発信日, 和暦. */
  issuedOn: string;
  /** 宛先 with its 敬称, such as 警視庁 世田谷警察署長　殿. */
  addressee: string;
  /** 発信者, office and name, left of the seal. */
  issuer: string;
};
