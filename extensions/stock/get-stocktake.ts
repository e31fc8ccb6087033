import { Failure } from '@bicycles/schema/failure';
import { GetStocktake } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRow } from '../command/rows.ts';
import { type Count, countStock } from './count-stock.ts';
import { keptCount } from './kept-count.ts';
import { latestScans } from './latest-scans.ts';
import { stocktakeHeading } from './stocktake-heading.ts';
import { type StocktakeRow, stocktakeSql } from './stocktake-sql.ts';

/** 棚卸の過不足: counted afresh while it goes on, as it was kept afterwards. */
export const getStocktake = defineQuery(GetStocktake, async ({ stocktakeId }, { db, audit }) => {
  const row = await readRow<StocktakeRow>(db, stocktakeSql('k.id = :stocktakeId'), { stocktakeId });
  if (!row)
    throw new Failure('stocktake-not-found', '棚卸が見つかりません。棚卸の一覧から開き直してください', { status: 404 });
  const count: Count = keptCount(row.result) ?? (await countStock(db, row.id, row.siteId));
  audit({ kind: 'stocktakes', id: stocktakeId });
  const isOpen = row.finishedAt === null && row.cancelledAt === null;
  return {
    heading: stocktakeHeading(row, count),
    missing: count.missing,
    surplus: count.surplus,
    latest: isOpen ? await latestScans(db, row) : [],
  };
});
