import { CancelStocktake } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockStocktake } from './lock-stocktake.ts';

/** 棚卸の取りやめ: its scans are kept, but count for nothing. */
export const cancelStocktake = defineCommand(CancelStocktake, async ({ stocktakeId, reason }, context) => {
  const { trx, at, workAt, audit } = context;
  const { siteId } = await lockStocktake(trx, stocktakeId);
  await workAt(siteId);
  await trx('stocktakes').where({ id: stocktakeId }).update({ cancelled_at: at, note: reason });

  audit({ kind: 'stocktakes', id: stocktakeId });
  return { stocktakeId };
});
