import { FinishStocktake } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { countStock } from './count-stock.ts';
import { lockStocktake } from './lock-stocktake.ts';

/** 棚卸の終了: the result is kept as it stands now, whatever happens to the bicycles afterwards. */
export const finishStocktake = defineCommand(FinishStocktake, async ({ stocktakeId, note }, context) => {
  const { trx, at, workAt, audit } = context;
  const { siteId } = await lockStocktake(trx, stocktakeId);
  await workAt(siteId);
  const count = await countStock(trx, stocktakeId, siteId);
  await trx('stocktakes')
    .where({ id: stocktakeId })
    .update({ finished_at: at, result: JSON.stringify(count), note: note ?? null });

  const counts = { missingCount: count.missing.length, surplusCount: count.surplus.length };
  audit({ kind: 'stocktakes', id: stocktakeId, details: { foundCount: count.foundCount, ...counts } });
  return { stocktakeId, ...counts };
});
