/**
 * 台帳カード (templates/ledger-card): one bicycle with every field of the ledger, its photos and its timeline. Every
 * value is the text on the paper; an empty one leaves its box empty. Original text 第３-1(1); rows L1, L7, L10.
 */
export type LedgerCardData = RemovalLines &
  LookLines &
  StepLines &
  SettlementLines & {
    owner: { name: string; phone: string; address: string };
    claimant: { name: string; phone: string; address: string; relation: string };
    /** 和暦. */
    printedOn: string;
    printedBy: string;
    /** None prints 写真なし; the caller's PictureSource is asked for `photo:ID (4:3)`. */
    photos: { id: string; caption: string }[];
    /** 経過, oldest first; none prints 該当なし. */
    timeline: { occurredAt: string; event: string; actor: string; note: string }[];
  };

/** 基本: from the tag to the storage. Days and times in 和暦. */
type RemovalLines = {
  /** Also the text of the barcode. */
  managementNumber: string;
  /** Grouped for people, `0123 0017`. */
  tagNumber: string;
  status: string;
  warnedAt: string;
  removedAt: string;
  removalKind: string;
  place: string;
  placeNote: string;
  zone: string;
  crew: string;
  /** 緯度, 経度. */
  position: string;
  storageSite: string;
  storageSlot: string;
  arrivedAt: string;
  retentionDeadline: string;
  deadlineReason: string;
};

/** 自転車等: what a person sees on it; `basket`, `gears`, `lock`, `damage` say あり or なし and where. */
type LookLines = {
  vehicleKind: string;
  model: string;
  manufacturer: string;
  colour: string;
  /** 電動の別・インチ. */
  electricAndWheel: string;
  frameNumber: string;
  registrationNumber: string;
  registrationKind: string;
  stickerColour: string;
  basket: string;
  gears: string;
  lock: string;
  damage: string;
  beyondUse: string;
  /** May have several lines. */
  conditionMemo: string;
};

/** Police, notice, public notice, theft report; days in 和暦. */
type StepLines = {
  policeInquiredOn: string;
  policeAnsweredOn: string;
  notifiedOn: string;
  /** 返戻の有無とその内容. */
  undelivered: string;
  storageAnnouncedOn: string;
  disposalAnnouncedOn: string;
  theftReport: string;
  theftReportedOn: string;
  theftReceiptNumber: string;
};

/** 返還・処分; money such as ￥3,000. */
type SettlementLines = {
  returnedOn: string;
  returnKind: string;
  paidAmount: string;
  /** 免除の有無と理由. */
  exemption: string;
  receiptNumber: string;
  finalKind: string;
  finalOn: string;
  disposalAmount: string;
  /** May have several lines. */
  remarks: string;
};
