/** What can stand against a disposal. The database's function disposal_blockers answers with the same codes. */
export const blockerCodes = [
  'closed',
  'not-stored',
  'held',
  'counter-case',
  'theft',
  'police-inquiry',
  'deadline',
  'not-notified',
  'undelivered',
  'not-announced',
  'notice-running',
  'beyond-use-evidence',
] as const;
export type BlockerCode = (typeof blockerCodes)[number];

export const blockerLabels: Record<BlockerCode, string> = {
  closed: '手続きが終わっている',
  'not-stored': '保管所にない',
  held: '処分を保留中',
  'counter-case': '窓口で受付中',
  theft: '盗難の届出がある',
  'police-inquiry': '警察へ照会中',
  deadline: '保管期限前',
  'not-notified': '返還通知を発送していない',
  undelivered: '返還通知が返戻のまま',
  'not-announced': '処分公示をしていない',
  'notice-running': '処分公示の期間中',
  'beyond-use-evidence': '機能喪失の理由・写真がない',
};

/**
 * What an exception by two people may lift (issue 6). The others end in a simpler way: the case at the counter is
 * finished, the hold is released, the bicycle is received.
 */
export const liftableCodes = [
  'theft',
  'police-inquiry',
  'deadline',
  'not-notified',
  'undelivered',
  'not-announced',
  'notice-running',
  'beyond-use-evidence',
] as const satisfies readonly BlockerCode[];

/** 機能喪失 may go before its time (row D2): these do not stand against it once its evidence is whole. */
export const waivedBeyondUse = [
  'deadline',
  'not-notified',
  'undelivered',
  'not-announced',
  'notice-running',
] as const satisfies readonly BlockerCode[];

/** What a bicycle may wait for on a disposal list, which is made and reconciled meanwhile (docs/decisions/010). */
export const waitsOnList = ['notice-running'] as const satisfies readonly BlockerCode[];
