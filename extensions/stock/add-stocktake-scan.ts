import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import { AddStocktakeScan } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { outcomeOf } from './count-stock.ts';
import { lockStocktake } from './lock-stocktake.ts';
import { stockCounts } from './stock-counts.ts';

/** 棚卸の読み取り: every tag counts once, whoever scans it on whichever terminal. */
export const addStocktakeScan = defineCommand(
  AddStocktakeScan,
  async ({ stocktakeId, tagNumber }, { trx, actor, at, workAt, audit }) => {
    const { siteId } = await lockStocktake(trx, stocktakeId);
    await workAt(siteId);
    const bicycle = await readRow<Found>(trx, bicycleSql, { tagNumber });
    const added = await trx('stocktake_scans')
      .insert({
        stocktake: stocktakeId,
        tag_number: tagNumber,
        bicycle: bicycle?.id ?? null,
        scanned_by: actor.id,
        scanned_at: at,
      })
      .onConflict(['stocktake', 'tag_number'])
      .ignore()
      .returning('tag_number');

    audit({ kind: 'stocktakes', id: stocktakeId, details: { tagNumber } });
    return {
      tagNumber,
      outcome: outcomeOf(bicycle?.status ?? null, bicycle?.siteId ?? null, siteId),
      isRepeated: added.length === 0,
      managementNumber: bicycle?.managementNumber ?? null,
      storageSiteName: bicycle?.siteName ?? null,
      statusLabel: bicycle ? statusLabels[bicycle.status] : null,
      counts: await stockCounts(trx, stocktakeId, siteId),
    };
  },
);

type Found = {
  id: string;
  status: Status;
  siteId: string | null;
  siteName: string | null;
  managementNumber: string | null;
};

const bicycleSql = `
  select b.id, b.status, b.storage_site as "siteId", s.name as "siteName", b.management_number as "managementNumber"
    from tags t join bicycles b on b.tag = t.id left join storage_sites s on s.id = b.storage_site
   where t.number = :tagNumber`;
