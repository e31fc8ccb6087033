/** 棚卸: what a scanned tag means for the yard that is being counted, and what the count leaves over. */
import { isClosed, type Status } from '../bicycle/status.ts';

/** Standing here although the ledger has it elsewhere, on its way, closed, in the street, or on no bicycle at all. */
export const surplusKinds = ['other-site', 'not-received', 'closed', 'in-street', 'unknown-tag'] as const;
export type SurplusKind = (typeof surplusKinds)[number];

export const surplusLabels: Record<SurplusKind, string> = {
  'other-site': '別の保管所の自転車',
  'not-received': '受入が未登録',
  closed: '台帳では返還・処分済',
  'in-street': '台帳では札付け中',
  'unknown-tag': '自転車に付いていない札',
};

export type ScannedBicycle = { status: Status; storageSiteId: string | null };

/** What one scanned tag is: found as the ledger has it, or a surplus of a kind. */
export function stocktakeOutcome(bicycle: ScannedBicycle | undefined, siteId: string): 'found' | SurplusKind {
  if (bicycle === undefined) return 'unknown-tag';
  if (isClosed(bicycle.status)) return 'closed';
  if (bicycle.status === 'tagged') return 'in-street';
  if (bicycle.status !== 'stored') return 'not-received';
  return bicycle.storageSiteId === siteId ? 'found' : 'other-site';
}

export type Comparison<Bicycle> = { foundCount: number; missing: Bicycle[] };

/** Shortage: what the ledger has in this yard and nobody scanned. */
export function compareStock<Bicycle extends { tagNumber: string }>(
  expected: readonly Bicycle[],
  scannedTagNumbers: Iterable<string>,
): Comparison<Bicycle> {
  const scanned = new Set(scannedTagNumbers);
  const missing = expected.filter(({ tagNumber }) => !scanned.has(tagNumber));
  return { foundCount: expected.length - missing.length, missing };
}
