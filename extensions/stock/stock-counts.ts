import type { StockCounts } from '@bicycles/schema/stock/contracts';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/** The numbers of an open stocktake without its lists: every scan asks for them. Index: bicycles_site_status. */
export async function stockCounts(db: Knex, stocktakeId: string, siteId: string): Promise<StockCounts> {
  const { expected, found, scanned } = (await readRow<Counted>(db, countedSql, { stocktakeId, siteId })) ?? nothing;
  return {
    expectedCount: expected,
    foundCount: found,
    missingCount: expected - found,
    surplusCount: scanned - found,
  };
}

type Counted = { expected: number; found: number; scanned: number };
const nothing: Counted = { expected: 0, found: 0, scanned: 0 };

const countedSql = `
  select (select count(*) from bicycles where storage_site = :siteId and status = 'stored')::int4 as expected,
         (count(*) filter (where b.storage_site = :siteId and b.status = 'stored'))::int4 as found,
         count(*)::int4 as scanned
    from stocktake_scans c left join bicycles b on b.id = c.bicycle
   where c.stocktake = :stocktakeId`;
