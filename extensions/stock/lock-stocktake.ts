import { Failure } from '@bicycles/schema/ground/failure';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { type StocktakeRow, stocktakeSql } from './stocktake-sql.ts';

/** A stocktake that is still going on, locked. Throws `stocktake-not-found` (404) or `stocktake-ended`. */
export async function lockStocktake(trx: Knex.Transaction, id: string): Promise<StocktakeRow> {
  const stocktake = await readRow<StocktakeRow>(trx, `${stocktakeSql('k.id = :id')} for update of k`, { id });
  if (!stocktake)
    throw new Failure('stocktake-not-found', '棚卸が見つかりません。棚卸の一覧から開き直してください', { status: 404 });
  const endedAt = stocktake.finishedAt ?? stocktake.cancelledAt;
  if (endedAt !== null) {
    const how = stocktake.finishedAt === null ? '取りやめられました' : '終了しました';
    throw new Failure('stocktake-ended', `この棚卸は ${formatInstant(endedAt)} に${how}。新しい棚卸を始めてください`);
  }
  return stocktake;
}
