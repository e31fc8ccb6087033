// Generated from the database by directus/generate-types.ts; a test fails when it is stale.

export type AuditEntriesRow = {
  id: number;
  at: string;
  actor: string | null;
  actorName: string | null;
  actorRole: string | null;
  address: string | null;
  action: string;
  subjectKind: string | null;
  subjectId: string | null;
  details: unknown;
};

export type BicycleEventsRow = {
  id: string;
  /** 自転車 */
  bicycle: string;
  /** 出来事 */
  kind: string;
  /** 発生日時 */
  occurredAt: string;
  /** 記録日時 */
  recordedAt: string;
  /** 操作者 */
  actor: string | null;
  /** 操作者名 */
  actorName: string | null;
  /** 役割 */
  actorRole: string | null;
  /** 緯度 */
  latitude: number | null;
  /** 経度 */
  longitude: number | null;
  /** 位置の誤差（m） */
  accuracyM: number | null;
  /** 理由 */
  reason: string | null;
  /** 内容 */
  details: unknown;
  /** 操作キー */
  commandKey: string | null;
};

export type BicycleSearchRow = {
  bicycle: string;
  managementNumber: string;
  tagNumber: string;
  registration: string;
  frame: string;
  persons: string;
  addresses: string;
  freeText: string;
  station: string;
  /** Orders what text finds, without a look at the bicycle */
  removedAt: string | null;
  /** Of the normalisation; a row of another version is made anew at the start */
  version: number;
};

export type BicycleSearchDueRow = {
  bicycle: string;
  transaction: string;
};

export type BicyclesRow = {
  id: string;
  /** 整理番号 */
  managementNumber: string | null;
  /** 状態 */
  status:
    | 'tagged'
    | 'gone'
    | 'cancelled'
    | 'removed'
    | 'in_transit'
    | 'stored'
    | 'returned'
    | 'scrapped'
    | 'sold'
    | 'recycled'
    | 'discarded';
  /** 札 */
  tag: string | null;
  /** 警告時間 */
  warnedAt: string | null;
  /** 札付け者 */
  warnedBy: string | null;
  /** 札付け緯度 */
  warnedLatitude: number | null;
  /** 札付け経度 */
  warnedLongitude: number | null;
  /** 札付け位置の誤差（m） */
  warnedAccuracyM: number | null;
  /** 撤去場所 */
  place: string;
  /** 場所の補足 */
  placeNote: string | null;
  /** 放置規制区域区分 */
  zone: 'restricted' | 'outside';
  /** 撤去区分 */
  removalKind: string | null;
  /** 車種 */
  vehicleKind: string | null;
  /** 撤去依頼 */
  removalRequest: string | null;
  /** 撤去日 */
  removedOn: string | null;
  /** 撤去時間 */
  removedAt: string | null;
  /** 撤去者 */
  removedBy: string | null;
  /** 撤去班 */
  crew: string | null;
  /** 撤去緯度 */
  removedLatitude: number | null;
  /** 撤去経度 */
  removedLongitude: number | null;
  /** 撤去位置の誤差（m） */
  removedAccuracyM: number | null;
  /** 待ち時間前の撤去理由 */
  earlyRemovalReason: string | null;
  /** 保管場所 */
  storageSite: string | null;
  /** 置場 */
  storageSlot: string | null;
  /** 積込時間 */
  loadedAt: string | null;
  /** 状況メモ */
  conditionMemo: string | null;
  /** 搬入時間 */
  arrivedAt: string | null;
  /** 搬入受入者 */
  arrivedBy: string | null;
  /** 二次登録時間 */
  intakeAt: string | null;
  /** 二次登録者 */
  intakeBy: string | null;
  /** 保管期限 */
  retentionDeadlineOn: string | null;
  /** 保管期限（計算値） */
  computedDeadlineOn: string | null;
  /** 保管期限変更の理由 */
  deadlineReason: string | null;
  /** 防犯登録 */
  registrationKind: 'tokyo' | 'prefecture' | 'none' | 'unreadable' | 'unchecked';
  /** 防犯登録番号 */
  registrationNumber: string | null;
  /** 登録した警察 */
  registrationPoliceBody: string | null;
  /** 警察署名 */
  registrationStation: string | null;
  /** 記号 */
  registrationSymbol: string | null;
  /** 番号 */
  registrationSerial: string | null;
  /** 防犯登録番号（検索用） */
  registrationKey: string | null;
  /** シールの色 */
  stickerColour: string | null;
  /** 車体番号 */
  frameNumber: string | null;
  /** 車体番号（検索用） */
  frameKey: string | null;
  /** 型式 */
  model: string | null;
  /** 型式の補足 */
  modelNote: string | null;
  /** メーカー */
  manufacturer: string | null;
  /** 色 */
  colour: string | null;
  /** 色（２色目） */
  secondColour: string | null;
  /** インチ */
  wheelInches: number | null;
  /** 電動アシスト */
  isElectric: boolean | null;
  /** かごの有無 */
  hasBasket: boolean | null;
  /** かごの箇所 */
  basketPlaces: unknown;
  /** ギアの有無 */
  hasGears: boolean | null;
  /** ギアの数 */
  gearCount: number | null;
  /** チェーン錠切断 */
  isLockCut: boolean | null;
  /** 破損の有無 */
  isDamaged: boolean | null;
  /** 破損の箇所 */
  damagePlaces: unknown;
  /** 破損の状況 */
  damageNote: string | null;
  /** 機能喪失 */
  isBeyondUse: boolean;
  /** 機能喪失の理由 */
  beyondUseReason: string | null;
  /** 所有者 */
  owner: string | null;
  /** 警察照会日 */
  policeInquiredOn: string | null;
  /** 警察回答日 */
  policeAnsweredOn: string | null;
  /** 返還通知日 */
  notifiedOn: string | null;
  /** 返戻の有無 */
  isUndelivered: boolean;
  /** 返戻の内容 */
  undeliveredReason: string | null;
  /** 返戻日 */
  undeliveredOn: string | null;
  /** 保管の公示 */
  storageNotice: string | null;
  /** 保管公示日 */
  storageAnnouncedOn: string | null;
  /** 処分の公示 */
  disposalNotice: string | null;
  /** 処分公示日 */
  disposalAnnouncedOn: string | null;
  /** 処分ロット */
  disposal: string | null;
  /** 最終処理区分 */
  finalKind: 'returned' | 'scrapped' | 'sold' | 'recycled' | 'discarded' | null;
  /** 最終処理日 */
  finalOn: string | null;
  /** 処分金額 */
  disposalYen: number | null;
  /** 所有権帰属日 */
  ownershipTransfersOn: string | null;
  /** 免除の有無 */
  isExempt: boolean;
  /** 免除の理由 */
  exemptionReason: string | null;
  /** 引取手数料支払金額 */
  paidYen: number | null;
  /** 返還日 */
  returnedOn: string | null;
  /** 返還区分 */
  returnKind: string | null;
  /** 盗難届の有無 */
  hasTheftReport: boolean;
  /** 盗難日時 */
  theftOccurredAt: string | null;
  /** 盗難届出日時 */
  theftReportedAt: string | null;
  /** 盗難届出年月日 */
  theftReportedOn: string | null;
  /** 盗難届受理番号 */
  theftReceiptNumber: string | null;
  /** 盗難届出先 */
  theftPoliceBody: string | null;
  /** 処分保留 */
  isHeld: boolean;
  /** 処分保留の理由 */
  holdReason: string | null;
  /** 売却代金の請求日 */
  claimedOn: string | null;
  /** 請求者への支払額 */
  claimPaidYen: number | null;
  /** 備考 */
  remarks: string | null;
  /** 取消の理由 */
  cancelledReason: string | null;
  /** 更新番号 */
  revision: number;
  /** 更新日時 */
  updatedAt: string | null;
  /** 作成日時 */
  createdAt: string;
  /** 状況の印 */
  conditionMarks: unknown;
};

export type BulkChangeRowsRow = {
  bulkChange: string;
  bicycle: string;
  /** As the person saw it in the preview: a row changed meanwhile is skipped */
  revision: number;
  isAnnounced: boolean;
  state: 'eligible' | 'skipped' | 'done' | 'undone' | 'kept';
  reason: string | null;
  before: unknown;
  afterRevision: number | null;
};

export type BulkChangesRow = {
  id: string;
  /** What is changed to what; never personal data */
  change: unknown;
  bicycleSet: unknown;
  reason: string;
  state: 'previewed' | 'started' | 'undone';
  createdBy: string;
  createdByName: string;
  createdAt: string;
  job: string | null;
  startedAt: string | null;
  undoJob: string | null;
  undoneByName: string | null;
  undoneAt: string | null;
};

export type CashClosesRow = {
  id: string;
  storageSite: string;
  businessDay: string;
  expectedYen: number;
  countedYen: number;
  coins: unknown;
  differenceReason: string | null;
  closedBy: string;
  closedByName: string;
  closedAt: string;
  reopenedBy: string | null;
  reopenedAt: string | null;
  reopenedReason: string | null;
};

export type CircularReadsRow = {
  id: string;
  /** 供覧 */
  circular: string;
  /** 閲覧者 */
  reader: string;
  /** 閲覧日時 */
  readAt: string;
  /** 確認日時 */
  acknowledgedAt: string | null;
};

export type CircularsRow = {
  id: string;
  /** 件名 */
  title: string;
  /** 本文 */
  body: string | null;
  /** 対象 */
  audience: unknown;
  /** 添付 */
  file: string | null;
  /** 掲載日時 */
  publishedAt: string | null;
  /** 掲載終了日 */
  visibleUntil: string | null;
  /** 確認が必要 */
  needsAcknowledgement: boolean;
  /** 作成者 */
  createdBy: string | null;
  /** 作成日時 */
  createdAt: string;
};

export type CodesRow = {
  id: string;
  /** 区分 */
  list: string;
  /** コード */
  code: string;
  /** 表示名 */
  label: string;
  /** 親（連動元） */
  parent: string | null;
  /** 定型文 */
  phrase: string | null;
  /** 付加情報 */
  details: unknown;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
};

export type CommandsRow = {
  key: string;
  path: string;
  actor: string;
  inputHash: string;
  output: unknown;
  createdAt: string;
};

export type CountersRow = {
  scope: string;
  last: number;
};

export type DeadlineChecksRow = {
  businessDay: string;
  checkedAt: string;
  becameDue: number;
  toAnnounce: number;
  ready: number;
  stuck: number;
  longestStuckDays: number;
  stuckBy: unknown;
  recomputed: number;
};

export type DeregistrationItemsRow = {
  request: string;
  bicycle: string;
};

export type DeregistrationRequestsRow = {
  id: string;
  policeBody: string;
  documentNumber: string;
  requestedOn: string;
  requestedBy: string;
  createdAt: string;
};

export type DevicesRow = {
  id: string;
  /** 端末名 */
  name: string;
  /** 種類 */
  kind: 'pc' | 'tablet' | 'phone' | 'printer';
  /** 固定IPアドレス */
  fixedIp: string | null;
  /** MACアドレス */
  macAddress: string | null;
  /** 端末証明書の指紋 */
  certificateFingerprint: string | null;
  /** 設置場所 */
  storageSite: string | null;
  /** 利用を許可 */
  isAllowed: boolean;
  /** 最終利用日時 */
  lastSeenAt: string | null;
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
  /** 印刷位置 右へ（mm） */
  offsetXMm: number | null;
  /** 印刷位置 下へ（mm） */
  offsetYMm: number | null;
  /** 印刷倍率（%） */
  scalePercent: number | null;
};

export type DisposalItemsRow = {
  disposal: string;
  bicycle: string;
  kind: 'scrapped' | 'sold' | 'recycled' | 'discarded';
  state: 'listed' | 'found' | 'not_found' | 'removed' | 'left' | 'disposed';
  yen: number | null;
  scannedBy: string | null;
  scannedAt: string | null;
  reason: string | null;
  endedAt: string | null;
};

export type DisposalOverridesRow = {
  id: string;
  bicycle: string;
  state: 'asked' | 'approved' | 'refused';
  lifts: string[];
  reason: string;
  askedBy: string;
  askedByName: string;
  askedAt: string;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
};

export type DisposalScansRow = {
  disposal: string;
  scanned: string;
  bicycle: string | null;
  scannedBy: string;
  scannedAt: string;
};

export type DisposalsRow = {
  id: string;
  /** 処分番号 */
  number: string;
  /** 処分区分 */
  kind: 'scrapped' | 'sold' | 'recycled' | 'discarded';
  /** 保管所 */
  storageSite: string | null;
  /** 状態 */
  state: 'draft' | 'listed' | 'reconciled' | 'closed' | 'cancelled';
  /** リスト作成日 */
  listedOn: string | null;
  /** 突合日 */
  reconciledOn: string | null;
  /** 処分日 */
  disposedOn: string | null;
  /** 買受人 */
  buyerName: string | null;
  /** 買受人住所 */
  buyerAddress: string | null;
  /** 買受人電話 */
  buyerPhone: string | null;
  /** 売却総額（円） */
  lotYen: number | null;
  /** 所有権帰属日 */
  ownershipTransfersOn: string | null;
  /** 特例の申請者 */
  overriddenBy: string | null;
  /** 特例の承認者 */
  overrideApprovedBy: string | null;
  /** 特例の理由 */
  overrideReason: string | null;
  /** 作成者 */
  createdBy: string | null;
  /** 確定日時 */
  closedAt: string | null;
  /** 備考 */
  note: string | null;
  /** 作成日時 */
  createdAt: string;
};

export type DocumentTemplatesRow = {
  id: string;
  /** 文書 */
  kind: string;
  /** 名称 */
  name: string;
  /** 版 */
  version: number;
  /** 様式ファイル */
  file: string | null;
  /** 印影 */
  seal: string | null;
  /** 文言 */
  wording: unknown;
  /** 使い分けの条件 */
  conditions: unknown;
  /** 使用中 */
  isActive: boolean;
  /** 登録者 */
  uploadedBy: string | null;
  /** 登録日時 */
  uploadedAt: string | null;
  /** 備考 */
  note: string | null;
};

export type DraftsRow = {
  person: string;
  formKey: string;
  path: string;
  /** The key that the form will be sent with: the command takes the draft away */
  commandKey: string;
  fields: unknown;
  savedAt: string;
};

export type FeesRow = {
  id: string;
  /** 車種 */
  vehicleKind: string;
  /** 適用開始日 */
  validFrom: string;
  /** 金額（円） */
  yen: number;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 備考 */
  note: string | null;
};

export type InquiriesRow = {
  id: string;
  /** 問合せ管理番号 */
  number: string;
  /** 開始日時 */
  startedAt: string;
  /** 終了日時 */
  endedAt: string | null;
  /** 対応者 */
  handledBy: string | null;
  /** カテゴリー１ */
  category1: string | null;
  /** カテゴリー２ */
  category2: string | null;
  /** カテゴリー３ */
  category3: string | null;
  /** エスカレ先 */
  escalationTarget: string | null;
  /** 問合せ者氏名 */
  callerName: string | null;
  /** 問合せ者連絡先 */
  callerContact: string | null;
  /** 性別 */
  callerGender: 'male' | 'female' | 'unknown' | null;
  /** 問合せ種別 */
  inquiryKind: string | null;
  /** ステータス */
  inquiryStatus: string | null;
  /** 対応中の部署 */
  statusDepartment: string | null;
  /** 問合せ内容 */
  subjectPhrase: string | null;
  /** 問合せ詳細 */
  subjectDetailPhrase: string | null;
  /** 問合せ内容（自由記入） */
  subjectText: string | null;
  /** 回答内容 */
  answerPhrase: string | null;
  /** 回答内容詳細 */
  answerDetailPhrase: string | null;
  /** 回答内容（自由記入） */
  answerText: string | null;
  /** 備考１ */
  remarks1: string | null;
  /** 備考２ */
  remarks2: string | null;
  /** 備考３ */
  remarks3: string | null;
  /** 放置自転車管理番号 */
  managementNumber: string | null;
  /** 自転車 */
  bicycle: string | null;
  /** 撤去依頼 */
  removalRequest: string | null;
  /** 折返し予定 */
  callbackAt: string | null;
  /** 折返し済 */
  calledBackAt: string | null;
  /** 更新番号 */
  revision: number;
  /** 作成日時 */
  createdAt: string;
};

export type InstallationRow = {
  step: string;
  fingerprint: string;
  doneAt: string;
};

export type JobsRow = {
  id: string;
  kind: string;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  actor: string;
  input: unknown;
  total: number;
  done: number;
  message: string | null;
  createdAt: string;
  updatedAt: string;
  result: unknown;
  /** A worker that stops renewing it has died: another one goes on */
  leaseUntil: string | null;
};

export type NoticesRow = {
  id: string;
  /** 通知番号 */
  number: string;
  /** 自転車 */
  bicycle: string;
  /** 宛先の所有者 */
  owner: string | null;
  /** 種類 */
  kind: 'letter' | 'postcard';
  /** 様式 */
  documentTemplate: string | null;
  /** 発送単位 */
  batch: string | null;
  /** 宛名 */
  recipientName: string | null;
  /** 宛先郵便番号 */
  recipientPostalCode: string | null;
  /** 宛先住所 */
  recipientAddress: string | null;
  /** 状態 */
  state: 'made' | 'sent' | 'undelivered' | 'cancelled';
  /** 通知日 */
  notifiedOn: string | null;
  /** 印刷日時 */
  printedAt: string | null;
  /** PDF */
  file: string | null;
  /** 再発行元 */
  reissueOf: string | null;
  /** 返戻日 */
  undeliveredOn: string | null;
  /** 返戻の内容 */
  undeliveredReason: string | null;
  /** 住所照会日 */
  addressInquiredOn: string | null;
  /** 住所回答日 */
  addressAnsweredOn: string | null;
  /** 作成者 */
  createdBy: string | null;
  /** 備考 */
  note: string | null;
  /** 作成日時 */
  createdAt: string;
  /** PDFのページ */
  page: number | null;
  /** The day on which the sending was recorded; the days before a disposal count from it */
  sentOn: string | null;
};

export type OwnersRow = {
  id: string;
  /** 氏名 */
  name: string | null;
  /** 氏名カナ */
  nameKana: string | null;
  /** 郵便番号 */
  postalCode: string | null;
  /** 住所 */
  address: string | null;
  /** 電話番号 */
  phone: string | null;
  /** 情報の出所 */
  source: 'police' | 'past_removal' | 'claimant' | 'address_inquiry' | 'manual';
  /** 回答した警察 */
  policeBody: string | null;
  /** 確認日 */
  confirmedOn: string | null;
  /** 以前の住所 */
  previousAddresses: unknown;
  /** 備考 */
  note: string | null;
  /** 作成日時 */
  createdAt: string;
  /** The row before it of the same person: the same name, or one that a clerk says is the same name spelled right */
  continues: string | null;
};

export type PhotoDevicePeopleRow = {
  device: string;
  person: string;
  since: string;
};

export type PhotoDevicesRow = {
  id: string;
  publicKey: string;
  privateKey: string;
  createdAt: string;
};

export type PhotosRow = {
  id: string;
  /** ファイル */
  file: string | null;
  /** 自転車 */
  bicycle: string | null;
  /** 札 */
  tag: string | null;
  /** 読み取った札番号 */
  tagNumber: string | null;
  /** 場面 */
  kind: 'tagging' | 'removal' | 'intake' | 'return' | 'beyond_use' | 'other';
  /** 紐付け */
  linkState: 'linked' | 'waiting' | 'conflict';
  /** 紐付けの方法 */
  linkedBy: 'scan' | 'image' | 'manual' | null;
  /** ハッシュ値 */
  sha256: string;
  /** 形式 */
  mimeType: string;
  /** サイズ */
  bytes: number;
  /** 幅 */
  width: number | null;
  /** 高さ */
  height: number | null;
  /** 撮影日時 */
  takenAt: string;
  /** 緯度 */
  latitude: number | null;
  /** 経度 */
  longitude: number | null;
  /** 位置の誤差（m） */
  accuracyM: number | null;
  /** 受信日時 */
  receivedAt: string;
  /** 撮影者 */
  takenBy: string | null;
  /** 写真から読み取った札番号 */
  readTagNumber: string | null;
  /** 写真の札を調べた日時 */
  readAt: string | null;
  /** Large enough and not near-uniform: schema/src/photos/is-evidence.ts */
  isEvidence: boolean;
};

export type PlaceAssignmentsRow = {
  id: string;
  /** 撤去場所 */
  place: string;
  /** 保管所 */
  storageSite: string;
  /** 適用開始日 */
  validFrom: string;
  /** 適用終了日 */
  validUntil: string | null;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 備考 */
  note: string | null;
};

export type PlacesRow = {
  id: string;
  /** コード */
  code: string;
  /** 名称 */
  name: string;
  /** 種別 */
  kind: 'station' | 'station_side' | 'station_group' | 'outside';
  /** 放置規制区域 */
  zone: 'restricted' | 'outside';
  /** 親（合計） */
  parent: string | null;
  /** 路線 */
  line: string | null;
  /** 緯度 */
  latitude: number | null;
  /** 経度 */
  longitude: number | null;
  /** 範囲の半径（m） */
  radiusM: number | null;
  /** 選択できる */
  isSelectable: boolean;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
};

export type PoliceBodiesRow = {
  id: string;
  /** コード */
  code: string;
  /** 名称 */
  name: string;
  /** 種別 */
  kind: 'headquarters' | 'station';
  /** 上位 */
  parent: string | null;
  /** 方面 */
  district: string | null;
  /** 都道府県 */
  prefecture: string;
  /** 宛名 */
  addressee: string | null;
  /** 郵便番号 */
  postalCode: string | null;
  /** 住所 */
  address: string | null;
  /** 電話番号 */
  phone: string | null;
  /** 防犯登録番号の書式 */
  registrationPattern: string | null;
  /** シールの表記 */
  stickerName: string | null;
  /** 防犯登録の有効年数 */
  registrationValidYears: number | null;
  /** 照会ファイルの形式 */
  exportLayout: unknown;
  /** 回答ファイルの形式 */
  answerLayout: unknown;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
};

export type PoliceInquiriesRow = {
  id: string;
  /** 照会番号 */
  number: string;
  /** 照会先 */
  policeBody: string;
  /** 照会日 */
  inquiredOn: string | null;
  /** 状態 */
  state: 'draft' | 'made' | 'sent' | 'answered' | 'cancelled';
  /** 台数 */
  bicycleCount: number | null;
  /** 送付日 */
  sentOn: string | null;
  /** 回答日 */
  answeredOn: string | null;
  /** 照会データ */
  exportFile: string | null;
  /** 回答データ */
  answerFile: string | null;
  /** 回答データのハッシュ値 */
  answerSha256: string | null;
  /** 作成者 */
  createdBy: string | null;
  /** 取消日時 */
  cancelledAt: string | null;
  /** 取消理由 */
  cancelledReason: string | null;
  /** 備考 */
  note: string | null;
  /** 作成日時 */
  createdAt: string;
  documentNumber: string | null;
  isByHand: boolean;
};

export type PoliceInquiryItemsRow = {
  id: string;
  /** 照会 */
  policeInquiry: string;
  /** 自転車 */
  bicycle: string;
  /** 防犯登録番号 */
  registrationNumber: string;
  /** 状態 */
  state: 'asked' | 'matched' | 'unknown' | 'conflict' | 'stolen' | 'unaskable' | 'cancelled';
  /** 回答日 */
  answeredOn: string | null;
  /** 所有者 */
  owner: string | null;
  /** 回答内容 */
  answer: unknown;
  /** 行のハッシュ値 */
  rowHash: string | null;
  /** 取消日時 */
  cancelledAt: string | null;
  /** 取消理由 */
  cancelledReason: string | null;
};

export type ProtectionRemovalsRow = {
  id: string;
  bicycle: string;
  kind:
    | 'owner-cleared'
    | 'owner-replaced'
    | 'theft-cleared'
    | 'hold-released'
    | 'deadline-earlier'
    | 'registration-removed'
    | 'registration-changed'
    | 'police-answer-cancelled'
    | 'not-asked'
    | 'undelivered-cancelled'
    | 'beyond-use'
    | 'owner-corrected'
    | 'return-cancelled'
    | 'claim-withdrawn';
  reason: string | null;
  before: unknown;
  removedBy: string | null;
  removedByName: string;
  removedAt: string;
  state: 'unconfirmed' | 'confirmed' | 'refused';
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
};

export type PublicNoticeItemsRow = {
  publicNotice: string;
  position: number;
  bicycle: string;
  /** The line as it was announced; a later correction of the ledger leaves it */
  line: unknown;
};

export type PublicNoticesRow = {
  id: string;
  /** 公示番号 */
  number: string;
  /** 種別 */
  kind: 'storage' | 'disposal';
  /** 公示日 */
  announcedOn: string | null;
  /** 公示終了日 */
  announcedUntil: string | null;
  /** 状態 */
  state: 'draft' | 'announced' | 'revoked';
  /** 台数 */
  bicycleCount: number | null;
  /** 公示リスト */
  file: string | null;
  /** 作成者 */
  createdBy: string | null;
  /** 取消日時 */
  revokedAt: string | null;
  /** 取消理由 */
  revokedReason: string | null;
  /** 備考 */
  note: string | null;
  /** 作成日時 */
  createdAt: string;
};

export type RemovalRequestsRow = {
  id: string;
  /** 撤去依頼番号 */
  number: string;
  /** 受付日時 */
  receivedAt: string;
  /** 受付者 */
  receivedBy: string | null;
  /** 撤去場所 */
  place: string | null;
  /** 所在地 */
  address: string | null;
  /** 目印 */
  landmark: string | null;
  /** 緯度 */
  latitude: number | null;
  /** 経度 */
  longitude: number | null;
  /** 位置の誤差（m） */
  accuracyM: number | null;
  /** 放置規制区域 */
  zone: 'restricted' | 'outside' | null;
  /** 道路の種別 */
  roadKind: string | null;
  /** 案内先 */
  escalationTarget: string | null;
  /** 車種 */
  vehicleKind: string | null;
  /** 形状 */
  model: string | null;
  /** 色 */
  colour: string | null;
  /** メーカー */
  manufacturer: string | null;
  /** 破損状況 */
  damageNote: string | null;
  /** かご */
  hasBasket: boolean | null;
  /** 電動 */
  isElectric: boolean | null;
  /** ギア */
  hasGears: boolean | null;
  /** 台数 */
  bicycleCount: number;
  /** 防犯登録番号 */
  registrationNumber: string | null;
  /** 放置開始日 */
  abandonedSinceOn: string | null;
  /** 依頼者氏名 */
  requesterName: string | null;
  /** 依頼者氏名カナ */
  requesterNameKana: string | null;
  /** 依頼者郵便番号 */
  requesterPostalCode: string | null;
  /** 依頼者住所 */
  requesterAddress: string | null;
  /** 依頼者電話番号 */
  requesterPhone: string | null;
  /** 依頼者の肩書 */
  requesterTitle: string | null;
  /** 結果の連絡を希望 */
  wantsCallback: boolean;
  /** 状態 */
  state: 'received' | 'assigned' | 'in_progress' | 'closed' | 'cancelled';
  /** 担当班 */
  assignedCrew: string | null;
  /** FAX送信日時 */
  faxedAt: string | null;
  /** 札付け日 */
  taggedOn: string | null;
  /** 処理日 */
  processedOn: string | null;
  /** 処理内容 */
  outcome: string | null;
  /** 処理経過 */
  progressNote: string | null;
  /** 備考 */
  note: string | null;
  /** 更新番号 */
  revision: number;
  /** 作成日時 */
  createdAt: string;
};

export type ReturnsRow = {
  id: string;
  /** 自転車 */
  bicycle: string;
  /** 受領番号 */
  receiptNumber: string | null;
  /** 返還日 */
  returnedOn: string | null;
  /** 返還時刻 */
  returnedAt: string | null;
  /** 保管所 */
  storageSite: string;
  /** 返還区分 */
  returnKind: string | null;
  /** 引取者氏名 */
  claimantName: string | null;
  /** 引取者氏名カナ */
  claimantNameKana: string | null;
  /** 引取者郵便番号 */
  claimantPostalCode: string | null;
  /** 引取者住所 */
  claimantAddress: string | null;
  /** 引取者電話番号 */
  claimantPhone: string | null;
  /** 所有者との関係 */
  claimantRelation: string | null;
  /** 本人確認書類 */
  identityDocument: string | null;
  /** 本人確認の補足 */
  identityNote: string | null;
  /** 車種 */
  vehicleKind: string | null;
  /** 手数料 */
  fee: string | null;
  /** 手数料額（円） */
  feeYen: number;
  /** 受領額（円） */
  paidYen: number;
  /** 免除 */
  isExempt: boolean;
  /** 免除の理由 */
  exemptionReason: string | null;
  /** 免除の確認 */
  exemptionState: 'none' | 'requested' | 'confirmed' | 'refused';
  /** 免除の確認者 */
  exemptionConfirmedBy: string | null;
  /** 免除の確認日時 */
  exemptionConfirmedAt: string | null;
  /** 免除の確認内容 */
  exemptionNote: string | null;
  /** 受付者 */
  handledBy: string | null;
  /** 受領書 */
  receiptFile: string | null;
  /** 備考 */
  note: string | null;
  /** 取消日時 */
  cancelledAt: string | null;
  /** 取消理由 */
  cancelledReason: string | null;
  /** 作成日時 */
  createdAt: string;
};

export type SaleClaimsRow = {
  id: string;
  number: string;
  bicycle: string;
  state: 'recorded' | 'paid' | 'withdrawn';
  claimantName: string;
  claimantNameKana: string | null;
  claimantPostalCode: string | null;
  claimantAddress: string;
  claimantPhone: string;
  claimantRelation: string | null;
  identityDocument: string | null;
  identityNote: string | null;
  note: string | null;
  /** Null while the list of the sale is open: the price can still change */
  priceYen: number | null;
  feeYen: number;
  payableYen: number | null;
  /** The day on which the owner came (申出日): whether the claim is in time */
  claimedOn: string;
  claimedBy: string;
  claimedByName: string;
  claimedAt: string;
  paidBy: string | null;
  paidByName: string | null;
  paidAt: string | null;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  recordedOn: string | null;
};

export type SavedSearchesRow = {
  id: string;
  owner: string;
  name: string;
  conditions: unknown;
  isShared: boolean;
  createdAt: string;
};

export type SessionsRow = {
  id: string;
  account: string;
  profile: unknown;
  sealedToken: string | null;
  address: string | null;
  startedAt: string;
  lastSeenAt: string;
  endedAt: string | null;
  endedWhy:
    | 'logout'
    | 'idle'
    | 'expired'
    | 'replaced'
    | 'suspended'
    | 'password-changed'
    | 'role-changed'
    | 'gone'
    | 'forced'
    | null;
};

export type SettingsRow = {
  id: string;
  /** 項目 */
  key: string;
  /** 名称 */
  label: string;
  /** 値 */
  value: unknown;
  /** 適用開始日 */
  validFrom: string;
  /** 説明 */
  description: string | null;
  /** 根拠 */
  source: string | null;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
};

export type SignInAttemptsRow = {
  kind: 'account' | 'address' | 'place';
  key: string;
  account: string | null;
  address: string | null;
  failures: number;
  lastFailedAt: string | null;
  heldUntil: string | null;
  refusals: number;
  refusedAt: string | null;
};

export type SignInPlacesRow = {
  account: string;
  place: string;
  lastSignedInAt: string;
};

export type StockChecksRow = {
  storageSite: string;
  businessDay: string;
  opening: number;
  cameIn: number;
  wentOut: number;
  stock: number;
  isConsistent: boolean;
  checkedAt: string;
  acknowledgedBy: string | null;
  acknowledgedAt: string | null;
  acknowledgedNote: string | null;
};

export type StocktakeScansRow = {
  stocktake: string;
  tagNumber: string;
  bicycle: string | null;
  scannedBy: string;
  scannedAt: string;
};

export type StocktakesRow = {
  id: string;
  storageSite: string;
  startedBy: string;
  startedByName: string;
  startedAt: string;
  finishedAt: string | null;
  cancelledAt: string | null;
  result: unknown;
  note: string | null;
};

export type StorageSitesRow = {
  id: string;
  /** コード */
  code: string;
  /** 名称 */
  name: string;
  /** 略称 */
  shortName: string;
  /** 郵便番号 */
  postalCode: string | null;
  /** 所在地 */
  address: string | null;
  /** 電話番号 */
  phone: string | null;
  /** 緯度 */
  latitude: number | null;
  /** 経度 */
  longitude: number | null;
  /** 開所時間 */
  openingHours: string | null;
  /** 収容台数 */
  capacity: number | null;
  /** 案内図 */
  mapImage: string | null;
  /** 確からしさ */
  certainty: 'confirmed' | 'uncertain';
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
};

export type TagsRow = {
  id: string;
  /** 札番号 */
  number: string;
  /** 作成回 */
  batch: number;
  /** 状態 */
  status: 'issued' | 'used' | 'void';
  /** 印刷回数 */
  printCount: number;
  /** 最終印刷日時 */
  printedAt: string | null;
  /** 使用日時 */
  usedAt: string | null;
  /** 無効の理由 */
  voidReason: string | null;
  /** 作成者 */
  createdBy: string | null;
  /** 作成日時 */
  createdAt: string;
};

export type TruckCheckBicyclesRow = {
  truckCheck: string;
  bicycle: string;
  wasOnList: boolean;
  receivedAt: string;
  receivedBy: string;
};

export type TruckChecksRow = {
  id: string;
  storageSite: string;
  checkedOn: string;
  crew: string | null;
  startedAt: string;
  finishedAt: string | null;
  finishedBy: string | null;
};

export type Tables = {
  audit_entries: AuditEntriesRow;
  bicycle_events: BicycleEventsRow;
  bicycle_search: BicycleSearchRow;
  bicycle_search_due: BicycleSearchDueRow;
  bicycles: BicyclesRow;
  bulk_change_rows: BulkChangeRowsRow;
  bulk_changes: BulkChangesRow;
  cash_closes: CashClosesRow;
  circular_reads: CircularReadsRow;
  circulars: CircularsRow;
  codes: CodesRow;
  commands: CommandsRow;
  counters: CountersRow;
  deadline_checks: DeadlineChecksRow;
  deregistration_items: DeregistrationItemsRow;
  deregistration_requests: DeregistrationRequestsRow;
  devices: DevicesRow;
  disposal_items: DisposalItemsRow;
  disposal_overrides: DisposalOverridesRow;
  disposal_scans: DisposalScansRow;
  disposals: DisposalsRow;
  document_templates: DocumentTemplatesRow;
  drafts: DraftsRow;
  fees: FeesRow;
  inquiries: InquiriesRow;
  installation: InstallationRow;
  jobs: JobsRow;
  notices: NoticesRow;
  owners: OwnersRow;
  photo_device_people: PhotoDevicePeopleRow;
  photo_devices: PhotoDevicesRow;
  photos: PhotosRow;
  place_assignments: PlaceAssignmentsRow;
  places: PlacesRow;
  police_bodies: PoliceBodiesRow;
  police_inquiries: PoliceInquiriesRow;
  police_inquiry_items: PoliceInquiryItemsRow;
  protection_removals: ProtectionRemovalsRow;
  public_notice_items: PublicNoticeItemsRow;
  public_notices: PublicNoticesRow;
  removal_requests: RemovalRequestsRow;
  returns: ReturnsRow;
  sale_claims: SaleClaimsRow;
  saved_searches: SavedSearchesRow;
  sessions: SessionsRow;
  settings: SettingsRow;
  sign_in_attempts: SignInAttemptsRow;
  sign_in_places: SignInPlacesRow;
  stock_checks: StockChecksRow;
  stocktake_scans: StocktakeScansRow;
  stocktakes: StocktakesRow;
  storage_sites: StorageSitesRow;
  tags: TagsRow;
  truck_check_bicycles: TruckCheckBicyclesRow;
  truck_checks: TruckChecksRow;
};
