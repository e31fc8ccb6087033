// Generated from schema/snapshot.yaml by directus/generate-types.ts; a test fails when it is stale.

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

export type BicyclesRow = {
  id: string;
  /** 整理番号 */
  managementNumber: string | null;
  /** 状態 */
  status: string;
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
  zone: string;
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
  registrationKind: string;
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
  finalKind: string | null;
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
  certainty: string;
  /** 廃止日 */
  retiredOn: string | null;
  /** 並び順 */
  sort: number | null;
  /** 備考 */
  note: string | null;
};

export type DevicesRow = {
  id: string;
  /** 端末名 */
  name: string;
  /** 種類 */
  kind: string;
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

export type DisposalsRow = {
  id: string;
  /** 処分番号 */
  number: string;
  /** 処分区分 */
  kind: string;
  /** 保管所 */
  storageSite: string | null;
  /** 状態 */
  state: string;
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

export type FeesRow = {
  id: string;
  /** 車種 */
  vehicleKind: string;
  /** 適用開始日 */
  validFrom: string;
  /** 金額（円） */
  yen: number;
  /** 確からしさ */
  certainty: string;
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
  callerGender: string | null;
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

export type NoticesRow = {
  id: string;
  /** 通知番号 */
  number: string;
  /** 自転車 */
  bicycle: string;
  /** 宛先の所有者 */
  owner: string | null;
  /** 種類 */
  kind: string;
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
  state: string;
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
  source: string;
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
  kind: string;
  /** 紐付け */
  linkState: string;
  /** 紐付けの方法 */
  linkedBy: string | null;
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
  certainty: string;
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
  kind: string;
  /** 放置規制区域 */
  zone: string;
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
  certainty: string;
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
  kind: string;
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
  certainty: string;
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
  state: string;
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
  state: string;
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

export type PublicNoticesRow = {
  id: string;
  /** 公示番号 */
  number: string;
  /** 種別 */
  kind: string;
  /** 公示日 */
  announcedOn: string | null;
  /** 公示終了日 */
  announcedUntil: string | null;
  /** 状態 */
  state: string;
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
  zone: string | null;
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
  state: string;
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
  exemptionState: string;
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
  certainty: string;
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
  certainty: string;
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
  status: string;
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

export type Tables = {
  bicycle_events: BicycleEventsRow;
  bicycles: BicyclesRow;
  circular_reads: CircularReadsRow;
  circulars: CircularsRow;
  codes: CodesRow;
  devices: DevicesRow;
  disposals: DisposalsRow;
  document_templates: DocumentTemplatesRow;
  fees: FeesRow;
  inquiries: InquiriesRow;
  notices: NoticesRow;
  owners: OwnersRow;
  photos: PhotosRow;
  place_assignments: PlaceAssignmentsRow;
  places: PlacesRow;
  police_bodies: PoliceBodiesRow;
  police_inquiries: PoliceInquiriesRow;
  police_inquiry_items: PoliceInquiryItemsRow;
  public_notices: PublicNoticesRow;
  removal_requests: RemovalRequestsRow;
  returns: ReturnsRow;
  settings: SettingsRow;
  storage_sites: StorageSitesRow;
  tags: TagsRow;
};

