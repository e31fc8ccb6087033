import type { Knex } from 'knex';
import { type Count, countStock } from './count-stock.ts';
import { keptCount } from './kept-count.ts';
import type { StocktakeRow } from './stocktake-sql.ts';

/** 棚卸の過不足: counted afresh while it goes on, as it was kept afterwards. */
export const countOf = async (db: Knex, { id, siteId, result }: StocktakeRow): Promise<Count> =>
  keptCount(result) ?? (await countStock(db, id, siteId));
