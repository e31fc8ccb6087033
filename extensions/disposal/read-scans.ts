import type { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import { scanOutcome } from '@bicycles/schema/disposal/scan-outcome';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readRows } from '../ground/command/rows.ts';
import { readScan } from './read-scan.ts';
import { type ScannedBicycle, scannedColumns } from './scan-sql.ts';

type MadeScan = z.output<typeof GetReconciliation.output>['latest'][number];
export type ScanRow = Pick<MadeScan, 'scanned' | 'scannedAt' | 'scannedByName'> & { bicycle: ScannedBicycle | null };

/** The scans of a list, newest first, without those of what the list itself has disposed of since. */
export async function readScans(db: Knex, disposalId: string): Promise<ScanRow[]> {
  const rows = await readRows<ScanRow>(db, scansSql, { disposalId });
  return rows.filter(({ bicycle }) => bicycle?.itemState !== 'disposed');
}

/** Of these, what found something else than the list says. */
export const extrasOf = (scans: readonly ScanRow[], listSiteId: string): ScanRow[] =>
  scans.filter(({ bicycle }) => scanOutcome(bicycle, listSiteId) !== 'found');

/** These scans with what each means for the list. */
export const describeScans = (db: Knex, scans: readonly ScanRow[], listSiteId: string): Promise<MadeScan[]> =>
  Promise.all(
    scans.map(async ({ bicycle, ...row }) => ({ ...row, ...(await readScan(db, row.scanned, bicycle, listSiteId)) })),
  );

const scansSql = `
  select c.scanned, c.scanned_at as "scannedAt",
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "scannedByName",
         (select to_json(q) from (
            select ${scannedColumns} from bicycles b left join storage_sites s on s.id = b.storage_site
             where b.id = c.bicycle) q) as bicycle
    from disposal_scans c left join directus_users u on u.id = c.scanned_by
   where c.disposal = :disposalId
   order by c.scanned_at desc, c.scanned`;
