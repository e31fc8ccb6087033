/**
 * What keeps a bicycle from disposal and can be taken away by one person: each such change leaves a row in the table
 * protection_removals (by the database's own trigger), and the gate waits until another person has confirmed it.
 */
export const removalKinds = [
  'owner-cleared',
  'owner-replaced',
  'owner-corrected',
  'theft-cleared',
  'hold-released',
  'deadline-earlier',
  'registration-removed',
  'registration-changed',
  'police-answer-cancelled',
  'not-asked',
  'undelivered-cancelled',
  'return-cancelled',
  'claim-withdrawn',
  'beyond-use',
] as const;
export type RemovalKind = (typeof removalKinds)[number];

export const removalLabels: Record<RemovalKind, string> = {
  'owner-cleared': '所有者の取消し',
  'owner-replaced': '別の所有者への置換え',
  'owner-corrected': '所有者の氏名の訂正',
  'theft-cleared': '盗難届の取消し',
  'hold-released': '処分の保留の解除',
  'deadline-earlier': '保管期限の繰上げ',
  'registration-removed': '防犯登録番号の取消し',
  'registration-changed': '照会した防犯登録番号の変更',
  'police-answer-cancelled': '警察の回答の取消し',
  'not-asked': '警察へ照会できない番号',
  'undelivered-cancelled': '返戻の取消し',
  'return-cancelled': '返還の取消し',
  'claim-withdrawn': '引取り・代金の申出の取下げ',
  'beyond-use': '機能喪失の認定',
};

export const removalStates = ['unconfirmed', 'confirmed', 'refused'] as const;
export type RemovalState = (typeof removalStates)[number];
