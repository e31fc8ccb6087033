import type { Day } from '@bicycles/schema/ground/values';
import type { Flow } from '@bicycles/schema/stock/contracts';
import { cameIn, totalFlow, wentOut } from '@bicycles/schema/stock/flow';
import type { Knex } from 'knex';
import { asCommands } from '../ground/command/as-commands.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { flowSql } from './flow-sql.ts';

/**
 * The nightly check of every yard for one business day that is over: the night before + in − out against what
 * stands in the ledger. One row a yard and day; a second run of the same night changes nothing.
 */
export async function checkStock(db: Knex, day: Day, at: string): Promise<void> {
  const sites = await readRows<{ id: string }>(db, 'select id from storage_sites order by code');
  for (const { id } of sites) {
    const flow = totalFlow(await readRows<Flow>(db, flowSql, { siteId: id, day }));
    const nightBefore = await readRow<{ stock: number }>(db, nightBeforeSql, { siteId: id, day });
    const row = {
      storage_site: id,
      business_day: day,
      opening: nightBefore?.stock ?? flow.carriedOver,
      came_in: cameIn(flow),
      went_out: wentOut(flow),
      stock: flow.inStock,
      checked_at: at,
    };
    await asCommands(db, (trx) =>
      trx('stock_checks').insert(row).onConflict(['storage_site', 'business_day']).ignore(),
    );
  }
}

const nightBeforeSql = `
  select stock from stock_checks where storage_site = :siteId and business_day = cast(:day as date) - 1`;
