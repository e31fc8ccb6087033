/** 問合せ先: whom the reader of a letter asks. */
export type ContactPoint = {
  /** The section, from 世田谷区 on. */
  contactOffice: string;
  /** 担当者. */
  contactPerson: string;
  /** With its 〒 number. */
  contactAddress: string;
  contactPhone: string;
  contactFax: string;
};
