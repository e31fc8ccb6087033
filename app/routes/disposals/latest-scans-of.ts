import type { DisposalItem } from '@bicycles/schema/disposal/contracts';
import type { DisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';

export type LatestScan = Pick<DisposalScan, 'scanned' | 'outcome' | 'managementNumber' | 'bicycleId'> & {
  scannedAt: string;
  scannedByName: string | null;
};

const shownScans = 8;

/** The newest scans of all terminals: those of this one since the lists were read, then what the lists tell. */
export function latestScans(
  own: readonly LatestScan[],
  items: readonly DisposalItem[],
  extras: readonly LatestScan[],
): LatestScan[] {
  const known = [...items.flatMap(foundScan), ...extras].toSorted((a, b) => b.scannedAt.localeCompare(a.scannedAt));
  const ownKeys = new Set(own.flatMap(({ bicycleId, scanned }) => [bicycleId, scanned]));
  const others = known.filter(({ bicycleId, scanned }) => !ownKeys.has(bicycleId ?? scanned));
  return [...own, ...others].slice(0, shownScans);
}

function foundScan({ bicycleId, managementNumber, tagNumber, state, scannedAt, scannedByName }: DisposalItem) {
  if (state !== 'found' || scannedAt === null) return [];
  const scanned = tagNumber ?? managementNumber;
  return [{ scanned, outcome: 'found' as const, managementNumber, bicycleId, scannedAt, scannedByName }];
}
