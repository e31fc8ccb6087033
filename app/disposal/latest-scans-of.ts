import type { DisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';

export type LatestScan = Pick<DisposalScan, 'scanned' | 'outcome' | 'managementNumber' | 'bicycleId'> & {
  scannedAt: string;
  scannedByName: string | null;
};

const shownScans = 8;

/** The newest scans of all terminals: those of this one since the server was read, then what it told. */
export function latestScans(own: readonly LatestScan[], known: readonly LatestScan[]): LatestScan[] {
  const ownKeys = new Set(own.flatMap(({ bicycleId, scanned }) => [bicycleId, scanned]));
  const others = known.filter(({ bicycleId, scanned }) => !ownKeys.has(bicycleId ?? scanned));
  return [...own, ...others].slice(0, shownScans);
}
