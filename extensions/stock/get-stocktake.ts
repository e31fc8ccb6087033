import { GetStocktake, type Surplus } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { countOf } from './count-of.ts';
import { getStocktakeRow } from './get-stocktake-row.ts';
import { latestScans } from './latest-scans.ts';
import { stocktakeHeading } from './stocktake-heading.ts';

/** 棚卸 with its surplus and shortage. */
export const getStocktake = defineQuery(GetStocktake, async (input, { db, audit }) => {
  const { stocktakeId, find, page, surplusPage } = input;
  const row = await getStocktakeRow(db, stocktakeId);
  const count = await countOf(db, row);
  audit({ kind: 'stocktakes', id: stocktakeId });
  const isOpen = row.finishedAt === null && row.cancelledAt === null;
  return {
    heading: stocktakeHeading(row, count),
    missing: takePage(withWords(count.missing, find), page),
    surplus: takePage(withWords(count.surplus.map(named), find), surplusPage),
    latest: isOpen ? await latestScans(db, row) : [],
  };
});

const named = (one: Surplus) => ({ ...one, managementNumber: one.bicycle?.managementNumber ?? null });
