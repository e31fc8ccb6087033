import { ListStocktakes } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { type Count, countStock } from './count-stock.ts';
import { keptCount } from './kept-count.ts';
import { stocktakeHeading } from './stocktake-heading.ts';
import { type StocktakeRow, stocktakeSql } from './stocktake-sql.ts';

const nothing: Count = { expectedCount: 0, foundCount: 0, missing: [], surplus: [] };

/** The stocktakes of a yard, newest first; those that were given up have no result. */
export const listStocktakes = defineQuery(ListStocktakes, async ({ storageSiteId }, { db }) => {
  const rows = await readRows<StocktakeRow>(
    db,
    `${stocktakeSql('k.storage_site = :storageSiteId')} order by k.started_at desc limit 50`,
    { storageSiteId },
  );
  const open = rows.find(({ finishedAt, cancelledAt }) => finishedAt === null && cancelledAt === null);
  const openCount = open && (await countStock(db, open.id, storageSiteId));
  return {
    openStocktakeId: open?.id ?? null,
    stocktakes: rows.map((row) =>
      stocktakeHeading(row, keptCount(row.result) ?? (row === open ? (openCount ?? nothing) : nothing)),
    ),
  };
});
