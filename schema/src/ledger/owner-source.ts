/** Where an owner's name and address come from, in the clerk's words. */
export const ownerSources = ['police', 'past_removal', 'claimant', 'address_inquiry', 'manual'] as const;
export const ownerSourceLabels: Record<(typeof ownerSources)[number], string> = {
  police: '警察の回答',
  past_removal: '過去の撤去から引継ぎ',
  claimant: '引取り時の申出',
  address_inquiry: '住所照会の回答',
  manual: '窓口で入力',
};
