import { type Status, statusLabels } from '../bicycle/status.ts';
import type { DisposalItemState } from './contracts.ts';
import { disposalKinds } from './contracts.ts';
import type { DisposalScanOutcome } from './reconciliation-contracts.ts';

export type ScanFacts = {
  status: Status;
  storageSiteId: string | null;
  storageSiteName: string | null;
  /** How the bicycle stands on this list; null when it does not. */
  itemState: DisposalItemState | null;
};

/** What a scan in the yard tells about the list (row D1); null facts for a code that no bicycle has. */
export function scanOutcome(facts: ScanFacts | null, listSiteId: string): DisposalScanOutcome {
  if (facts === null) return 'unknown';
  const { status, itemState } = facts;
  if (status === 'returned') return 'returned';
  if ((disposalKinds as readonly Status[]).includes(status)) return 'disposed';
  if (status !== 'stored') return 'not_stored';
  if (itemState === 'listed' || itemState === 'found' || itemState === 'not_found') return 'found';
  if (itemState === 'removed') return 'removed_from_list';
  return facts.storageSiteId === listSiteId ? 'not_on_list' : 'other_site';
}

/** The same in the words of the yard: what it is and what to do with the bicycle. */
export function scanMessage(outcome: DisposalScanOutcome, facts: ScanFacts | null): string {
  switch (outcome) {
    case 'found':
      return 'リストにあります';
    case 'not_on_list':
      return 'このリストにない自転車です。処分する自転車と分けて置いてください';
    case 'other_site':
      return `台帳では${facts?.storageSiteName ?? '別の保管所'}の自転車です。処分せず、区の担当者に連絡してください`;
    case 'returned':
      return '返還済みの自転車です。処分せず、区の担当者に連絡してください';
    case 'disposed':
      return `処分済み（${facts ? statusLabels[facts.status] : ''}）の自転車です。現物が残っている理由を確かめてください`;
    case 'removed_from_list':
      return 'このリストから除外した自転車です。処分しないでください';
    case 'not_stored':
      return `保管中の自転車ではありません（${facts ? statusLabels[facts.status] : ''}）。区の担当者に連絡してください`;
    case 'unknown':
      return '台帳にない番号です。札番号か整理番号をもう一度読み取ってください';
  }
}
