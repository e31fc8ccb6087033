import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import type { GetStocktake } from '@bicycles/schema/stock/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readRows } from '../ground/command/rows.ts';
import { outcomeOf } from './count-stock.ts';
import type { StocktakeRow } from './stocktake-sql.ts';

type Latest = z.output<typeof GetStocktake.output>['latest'];
type Row = Pick<
  Latest[number],
  'tagNumber' | 'scannedAt' | 'scannedByName' | 'managementNumber' | 'storageSiteName'
> & {
  status: Status | null;
  siteId: string | null;
};

/** The newest scans of a stocktake, whoever made them: a mistake can be taken back after coming back, too. */
export async function latestScans(db: Knex, { id, siteId }: StocktakeRow): Promise<Latest> {
  const rows = await readRows<Row>(db, latestSql, { stocktakeId: id });
  return rows.map(({ status, siteId: bicycleSiteId, ...row }) => ({
    ...row,
    outcome: outcomeOf(status, bicycleSiteId, siteId),
    statusLabel: status === null ? null : statusLabels[status],
  }));
}

const latestSql = `
  select c.tag_number as "tagNumber", c.scanned_at as "scannedAt", b.status, b.storage_site as "siteId",
         s.name as "storageSiteName", b.management_number as "managementNumber",
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "scannedByName"
    from stocktake_scans c
    left join bicycles b on b.id = c.bicycle
    left join storage_sites s on s.id = b.storage_site
    left join directus_users u on u.id = c.scanned_by
   where c.stocktake = :stocktakeId
   order by c.scanned_at desc, c.tag_number limit 8`;
