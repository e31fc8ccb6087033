import { PrintStocktake } from '@bicycles/schema/stock/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { countOf } from './count-of.ts';
import { drawStocktake } from './draw-stocktake.ts';
import { getStocktakeRow } from './get-stocktake-row.ts';
import { stocktakeHeading } from './stocktake-heading.ts';

/** 棚卸結果表: the kept result, or how far a stocktake has come. Row R3. */
export const printStocktake = defineDocument(PrintStocktake, async ({ stocktakeId }, { db, actor, audit }) => {
  const row = await getStocktakeRow(db, stocktakeId);
  const count = await countOf(db, row);
  audit({ kind: 'stocktakes', id: stocktakeId });
  const { missing, surplus } = count;
  const heading = stocktakeHeading(row, count);
  return {
    name: `stocktake-${stocktakeId}.pdf`,
    pdf: await drawStocktake({ heading, missing, surplus, printedBy: actor.name }),
  };
});
