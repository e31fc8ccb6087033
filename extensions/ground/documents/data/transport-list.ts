/** 移送リスト (templates/transport-list): the bicycles of one truck for one yard. Every value is text. Rows F7, L2. */
export type TransportListData = {
  /** 移送日, 和暦 with the weekday. */
  listedOn: string;
  listNumber: string;
  /** 搬入先. */
  storageSite: string;
  /** 班. */
  team: string;
  /** 車両. */
  car: string;
  departedAt: string;
  /** Of all rows, such as 4台. */
  count: string;
  driver: string;
  /** None prints 該当なし. */
  rows: TransportListRow[];
};

type TransportListRow = {
  /** Number of the row, from 1. */
  no: string;
  /** Also the text of the row's barcode, so never empty. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  place: string;
  /** Time of the day, `10:42`. */
  removedAt: string;
  /** 車種・色. */
  look: string;
  /** 状況メモ. */
  conditionMemo: string;
};
