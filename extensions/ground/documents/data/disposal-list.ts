import type { BicycleLine } from './bicycle-line.ts';

/** 処分リスト (templates/disposal-list): taken to the yard to tick off each bicycle. Rows D1, D2. */
export type DisposalListData = {
  /** 処分番号. */
  number: string;
  /** Full name of the yard. */
  storageSite: string;
  /** 作成日, 和暦. */
  listedOn: string;
  /** Of all rows, such as 12台. */
  count: string;
  /** None prints 該当なし. */
  rows: DisposalListRow[];
};

type DisposalListRow = BicycleLine & {
  /** Also the text of the barcode: never empty. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  /** 置場. */
  position: string;
  frameNumber: string;
  /** 和暦. */
  removedOn: string;
  /** 保管期限, 和暦. */
  retainedUntil: string;
  /** Such as 機能喪失. */
  note: string;
};
