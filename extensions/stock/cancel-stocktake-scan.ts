import { CancelStocktakeScan } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockStocktake } from './lock-stocktake.ts';
import { stockCounts } from './stock-counts.ts';

/** Takes one scan out of the open stocktake; a tag that was not scanned is no mistake. */
export const cancelStocktakeScan = defineCommand(
  CancelStocktakeScan,
  async ({ stocktakeId, tagNumber }, { trx, workAt, audit }) => {
    const { siteId } = await lockStocktake(trx, stocktakeId);
    await workAt(siteId);
    await trx('stocktake_scans').where({ stocktake: stocktakeId, tag_number: tagNumber }).delete();

    audit({ kind: 'stocktakes', id: stocktakeId, details: { tagNumber } });
    return { tagNumber, counts: await stockCounts(trx, stocktakeId, siteId) };
  },
);
