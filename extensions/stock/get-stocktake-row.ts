import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { type StocktakeRow, stocktakeSql } from './stocktake-sql.ts';

/** A stocktake, going on or ended. Throws `stocktake-not-found` (404). */
export async function getStocktakeRow(db: Knex, stocktakeId: string): Promise<StocktakeRow> {
  const row = await readRow<StocktakeRow>(db, stocktakeSql('k.id = :stocktakeId'), { stocktakeId });
  if (row) return row;
  throw new Failure('stocktake-not-found', '棚卸が見つかりません。棚卸の一覧から開き直してください', { status: 404 });
}
