import type { GetDisposal } from '@bicycles/schema/disposal/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readRows } from '../command/rows.ts';
import { readScan } from './read-scan.ts';
import { type ScannedBicycle, scannedColumns } from './scan-sql.ts';

type Extra = z.output<typeof GetDisposal.output>['extras'][number];
type Row = Pick<Extra, 'scanned' | 'scannedAt' | 'scannedByName'> & { bicycle: ScannedBicycle | null };

/** The scans that found something else than the list says, newest first. What the list itself disposed of is none. */
export async function readExtras(db: Knex, disposalId: string, listSiteId: string): Promise<Extra[]> {
  const rows = await readRows<Row>(db, extrasSql, { disposalId });
  const scans = await Promise.all(
    rows
      .filter(({ bicycle }) => bicycle?.itemState !== 'disposed')
      .map(async ({ bicycle, ...row }) => ({ ...row, ...(await readScan(db, row.scanned, bicycle, listSiteId)) })),
  );
  return scans.filter(({ outcome }) => outcome !== 'found');
}

const extrasSql = `
  select c.scanned, c.scanned_at as "scannedAt",
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "scannedByName",
         (select to_json(q) from (
            select ${scannedColumns} from bicycles b left join storage_sites s on s.id = b.storage_site
             where b.id = c.bicycle) q) as bicycle
    from disposal_scans c left join directus_users u on u.id = c.scanned_by
   where c.disposal = :disposalId
     and not exists (select 1 from disposal_items i join bicycles b on b.id = i.bicycle
                      where i.disposal = c.disposal and i.bicycle = c.bicycle and i.state = 'found' and b.status = 'stored')
   order by c.scanned_at desc, c.scanned`;
