import type { DisposalScanOutcome } from '@bicycles/schema/disposal/reconciliation-contracts';

/** What a scan in the yard is, in a word for the eye; the sentence comes from the server. */
export const scanTitles: Record<DisposalScanOutcome, string> = {
  found: 'リストどおり',
  not_on_list: 'リストにありません',
  other_site: '別の保管所の自転車',
  returned: '返還済みです',
  disposed: '処分済みです',
  removed_from_list: 'リストから外した自転車',
  not_stored: '保管中ではありません',
  unknown: '台帳にない番号',
};
