/** What can stand against a disposal. The database's function disposal_blockers answers with the same codes. */
export const blockerCodes = [
  'closed',
  'not-stored',
  'held',
  'counter-case',
  'protection-removed',
  'theft',
  'police-inquiry',
  'registration-unchecked',
  'never-asked',
  'owner-missing',
  'deadline',
  'not-notified',
  'undelivered',
  'too-soon-after-notice',
  'not-publicly-stored',
  'not-announced',
  'notice-too-short',
  'notice-running',
  'beyond-use-evidence',
  'beyond-use-unconfirmed',
] as const;
export type BlockerCode = (typeof blockerCodes)[number];

export const blockerLabels: Record<BlockerCode, string> = {
  closed: '手続きが終わっている',
  'not-stored': '保管所にない',
  held: '処分を保留中',
  'counter-case': '窓口で受付中',
  'protection-removed': '二人目の確認待ち',
  theft: '盗難の届出がある',
  'police-inquiry': '警察へ照会中',
  'registration-unchecked': '防犯登録が未確認',
  'never-asked': '警察へ未照会',
  'owner-missing': '警察が回答した所有者が未登録',
  deadline: '保管期限前',
  'not-notified': '返還通知を発送していない',
  undelivered: '返還通知が返戻のまま',
  'too-soon-after-notice': '返還通知から日が浅い',
  'not-publicly-stored': '保管の公示をしていない',
  'not-announced': '処分公示をしていない',
  'notice-too-short': '処分公示の期間が短い',
  'notice-running': '処分公示の期間中',
  'beyond-use-evidence': '機能喪失の理由・写真がない',
  'beyond-use-unconfirmed': '機能喪失が二人目の確認待ち',
};

/**
 * What an exception by two people may lift. The others end in a simpler way: the case at the counter is finished, the
 * hold is released, the bicycle is received, the police are asked, a second person confirms.
 */
export const liftableCodes = [
  'theft',
  'police-inquiry',
  'deadline',
  'not-notified',
  'undelivered',
  'too-soon-after-notice',
  'not-publicly-stored',
  'not-announced',
  'notice-too-short',
  'notice-running',
  'beyond-use-evidence',
  'beyond-use-unconfirmed',
] as const satisfies readonly BlockerCode[];

/**
 * What may fall away for a bicycle beyond use with evidence, reason and a second person, as the setting
 * `disposal.waived_beyond_use` says. Never an owner who was not told, a number never asked about, a theft or a hold.
 */
export const waivableBeyondUse = [
  'deadline',
  'too-soon-after-notice',
  'not-publicly-stored',
  'not-announced',
  'notice-too-short',
  'notice-running',
] as const satisfies readonly BlockerCode[];

/** What a bicycle may wait for on a disposal list, which is made and reconciled meanwhile (docs/decisions/010). */
export const waitsOnList = ['notice-running'] as const satisfies readonly BlockerCode[];
