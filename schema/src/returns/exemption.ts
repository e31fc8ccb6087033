/** 免除: what the counter, the call centre and the papers know of a request. Row R2. */
export const exemptionStates = ['none', 'requested', 'confirmed', 'refused'] as const;
export type ExemptionState = (typeof exemptionStates)[number];

export const exemptionStateLabels: Record<ExemptionState, string> = {
  none: '免除なし',
  requested: '確認待ち',
  confirmed: '免除を確認',
  refused: '免除しない',
};

/** Code of the reason 撤去前に盗難届を提出 in the master `exemption_reason`: the only one that asks for instants. */
export const theftReason = 'theft_report';
/** Code of the reason 誤撤去, which is also a kind of return of its own. */
export const mistakenRemovalReason = 'mistaken_removal';
