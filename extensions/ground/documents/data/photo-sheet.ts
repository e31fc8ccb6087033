/** 写真票 (templates/photo-sheet): the photos of one bicycle, six a page. Every value is text. Row L10. */
export type PhotoSheetData = {
  /** Also the text of the barcode. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  /** Such as 5枚. */
  count: string;
  /** 和暦 with the time. */
  removedAt: string;
  place: string;
  /** 車種・色. */
  look: string;
  /** 和暦. */
  printedOn: string;
  /** None prints 写真なし. */
  photos: SheetPhoto[];
};

type SheetPhoto = {
  /** Names the picture: the caller's PictureSource is asked for `photo:ID (4:3)`. */
  id: string;
  /** Number of the photo, from 1. */
  no: string;
  /** 場面, such as 撤去前; its frame holds one line. */
  scene: string;
  /** 和暦 with the time. */
  takenAt: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
};
