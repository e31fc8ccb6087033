import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import { compareStock, type SurplusKind, stocktakeOutcome } from '@bicycles/schema/stock/compare-stock';
import type { Standing, Surplus } from '@bicycles/schema/stock/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';
import { expectedSql, type ScanRow, type StandingRow, scansSql } from './stocktake-sql.ts';

export type Count = { missing: Standing[]; surplus: Surplus[]; expectedCount: number; foundCount: number };

/** The yard's ledger against what was scanned, at this instant. */
export async function countStock(db: Knex, stocktakeId: string, siteId: string): Promise<Count> {
  const expected = await readRows<StandingRow>(db, expectedSql, { siteId });
  const scans = await readRows<ScanRow>(db, scansSql, { stocktakeId });
  const { foundCount, missing } = compareStock(
    expected,
    scans.map(({ tagNumber }) => tagNumber),
  );
  return {
    expectedCount: expected.length,
    foundCount,
    missing: missing.map(standing),
    surplus: scans.flatMap((scan) => surplusOf(scan, siteId)),
  };
}

function surplusOf(scan: ScanRow, siteId: string): Count['surplus'] {
  const kind = outcomeOf(scan.status, scan.siteId, siteId);
  if (kind === 'found') return [];
  const { tagNumber, scannedAt, bicycle, siteName } = scan;
  return [{ tagNumber, scannedAt, kind, bicycle: bicycle && standing(bicycle), storageSiteName: siteName }];
}

/** `status` is null for a tag that is on no bicycle. */
export function outcomeOf(status: Status | null, storageSiteId: string | null, siteId: string): 'found' | SurplusKind {
  return stocktakeOutcome(status === null ? undefined : { status, storageSiteId }, siteId);
}

function standing({ status, ...row }: StandingRow): Standing {
  return { ...row, statusLabel: statusLabels[status] };
}
