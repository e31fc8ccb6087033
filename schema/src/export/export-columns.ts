/** What an export of bicycles may hold (rows L1, L7), in the order and the groups in which a clerk chooses. */
export const exportGroups = {
  ledger: '台帳',
  registration: '防犯登録',
  owner: '所有者',
  return: '返還',
  disposal: '処分',
  position: '位置',
} as const;
export type ExportGroup = keyof typeof exportGroups;

type Column = {
  label: string;
  group: ExportGroup;
  /** How a cell is written: days and instants become real dates in a workbook, numbers can be added up. */
  kind: 'text' | 'number' | 'day' | 'instant';
};
const column = (group: ExportGroup, label: string, kind: Column['kind'] = 'text'): Column => ({ label, group, kind });

const columns = {
  managementNumber: column('ledger', '整理番号'),
  tagNumber: column('ledger', '札番号'),
  status: column('ledger', '状態'),
  removedOn: column('ledger', '撤去日', 'day'),
  removedAt: column('ledger', '撤去日時', 'instant'),
  removalKind: column('ledger', '撤去区分'),
  place: column('ledger', '撤去場所'),
  placeNote: column('ledger', '撤去場所の補足'),
  zone: column('ledger', '放置規制区域'),
  storageSite: column('ledger', '保管所'),
  storageSlot: column('ledger', '置き場所'),
  arrivedAt: column('ledger', '搬入日時', 'instant'),
  retentionDeadlineOn: column('ledger', '保管期限', 'day'),
  computedDeadlineOn: column('ledger', '自動計算の期限', 'day'),
  deadlineReason: column('ledger', '期限変更の理由'),
  vehicleKind: column('ledger', '車種'),
  model: column('ledger', '型式'),
  modelNote: column('ledger', '型式の補足'),
  manufacturer: column('ledger', 'メーカー'),
  colour: column('ledger', '色'),
  secondColour: column('ledger', '色（２色目）'),
  wheelInches: column('ledger', 'インチ', 'number'),
  isElectric: column('ledger', '電動'),
  hasBasket: column('ledger', 'かご'),
  hasGears: column('ledger', 'ギア'),
  isLockCut: column('ledger', '錠切断'),
  isDamaged: column('ledger', '破損'),
  damageNote: column('ledger', '破損の内容'),
  isBeyondUse: column('ledger', '機能喪失'),
  conditionMemo: column('ledger', '状況メモ'),
  remarks: column('ledger', '備考'),
  registrationKind: column('registration', '防犯登録'),
  registrationNumber: column('registration', '防犯登録番号'),
  registrationPoliceBody: column('registration', '登録警察'),
  registrationStation: column('registration', '警察署名'),
  registrationSymbol: column('registration', '記号'),
  registrationSerial: column('registration', '番号'),
  stickerColour: column('registration', 'シールの色'),
  frameNumber: column('registration', '車体番号'),
  hasTheftReport: column('registration', '盗難届'),
  policeInquiredOn: column('registration', '警察照会日', 'day'),
  policeAnsweredOn: column('registration', '警察回答日', 'day'),
  ownerName: column('owner', '所有者氏名'),
  ownerNameKana: column('owner', '所有者カナ'),
  ownerPostalCode: column('owner', '所有者郵便番号'),
  ownerAddress: column('owner', '所有者住所'),
  ownerPhone: column('owner', '所有者電話番号'),
  notifiedOn: column('owner', '返還通知日', 'day'),
  isUndelivered: column('owner', '返戻'),
  returnedOn: column('return', '返還日', 'day'),
  returnKind: column('return', '返還区分'),
  receiptNumber: column('return', '受付番号'),
  paidYen: column('return', '受領額', 'number'),
  isExempt: column('return', '免除'),
  exemptionReason: column('return', '免除の理由'),
  storageAnnouncedOn: column('disposal', '保管の公示日', 'day'),
  disposalAnnouncedOn: column('disposal', '処分公示日', 'day'),
  isHeld: column('disposal', '処分の保留'),
  holdReason: column('disposal', '保留の理由'),
  finalKind: column('disposal', '最終処理'),
  finalOn: column('disposal', '最終処理日', 'day'),
  disposalYen: column('disposal', '売却額', 'number'),
  latitude: column('position', '緯度', 'number'),
  longitude: column('position', '経度', 'number'),
  accuracyM: column('position', '位置の誤差（m）', 'number'),
} as const;

export type ExportColumn = keyof typeof columns;
export const exportColumns: Record<ExportColumn, Column> = columns;
export const exportColumnNames = Object.keys(columns) as [ExportColumn, ...ExportColumn[]];

/** What is ticked at first: enough to find a bicycle in the yard, and nobody's name. */
export const usualColumns: readonly ExportColumn[] = [
  'managementNumber',
  'tagNumber',
  'status',
  'removedOn',
  'place',
  'storageSite',
  'retentionDeadlineOn',
  'vehicleKind',
  'model',
  'colour',
  'registrationNumber',
];

/** Whether the columns lead to a person: they need `owner.read`. */
export const isPersonal = (names: readonly ExportColumn[]): boolean =>
  names.some((name) => exportColumns[name].group === 'owner');
