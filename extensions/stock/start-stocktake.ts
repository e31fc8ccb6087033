import { randomUUID } from 'node:crypto';
import { Failure } from '@bicycles/schema/ground/failure';
import { StartStocktake } from '@bicycles/schema/stock/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { type StocktakeRow, stocktakeSql } from './stocktake-sql.ts';

/** 棚卸の開始: one at a time per yard; whoever comes later, or comes back, goes on with the open one. */
export const startStocktake = defineCommand(StartStocktake, async ({ storageSiteId }, context) => {
  const { trx, actor, at, workAt, audit } = context;
  const site = await readRow<{ id: string }>(trx, 'select id from storage_sites where id = :storageSiteId for share', {
    storageSiteId,
  });
  if (!site) throw new Failure('unknown-site', '保管所を選び直してください', { status: 404 });
  await workAt(storageSiteId);
  const id = randomUUID();
  const begun = await trx.raw<{ rows: unknown[] }>(
    `insert into stocktakes (id, storage_site, started_by, started_by_name, started_at)
     values (?, ?, ?, ?, ?)
     on conflict (storage_site) where finished_at is null and cancelled_at is null do nothing returning id`,
    [id, storageSiteId, actor.id, actor.name, at],
  );
  const isResumed = begun.rows.length === 0;
  const open = isResumed
    ? await readRow<StocktakeRow>(
        trx,
        stocktakeSql('k.storage_site = :storageSiteId and k.finished_at is null and k.cancelled_at is null'),
        { storageSiteId },
      )
    : undefined;

  const stocktakeId = open?.id ?? id;
  audit({ kind: 'stocktakes', id: stocktakeId, details: { storageSiteId, isResumed } });
  return { stocktakeId, isResumed };
});
