import { GetStocktake } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../command/define-query.ts';
import { countOf } from './count-of.ts';
import { getStocktakeRow } from './get-stocktake-row.ts';
import { latestScans } from './latest-scans.ts';
import { stocktakeHeading } from './stocktake-heading.ts';

/** 棚卸 with its surplus and shortage. */
export const getStocktake = defineQuery(GetStocktake, async ({ stocktakeId }, { db, audit }) => {
  const row = await getStocktakeRow(db, stocktakeId);
  const count = await countOf(db, row);
  audit({ kind: 'stocktakes', id: stocktakeId });
  const isOpen = row.finishedAt === null && row.cancelledAt === null;
  return {
    heading: stocktakeHeading(row, count),
    missing: count.missing,
    surplus: count.surplus,
    latest: isOpen ? await latestScans(db, row) : [],
  };
});
