import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import type { Count } from './count-stock.ts';
import type { StocktakeRow } from './stocktake-sql.ts';

export function stocktakeHeading(row: StocktakeRow, count: Count): StocktakeHeading {
  const { id, siteId, siteName, startedAt, startedByName, finishedAt, cancelledAt, note } = row;
  return {
    stocktakeId: id,
    storageSiteId: siteId,
    storageSiteName: siteName,
    startedAt,
    startedByName,
    finishedAt,
    cancelledAt,
    note,
    expectedCount: count.expectedCount,
    foundCount: count.foundCount,
    missingCount: count.missing.length,
    surplusCount: count.surplus.length,
  };
}
