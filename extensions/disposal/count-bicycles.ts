import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { mostAtOnce } from './read-yard-bicycles.ts';

/** How many bicycles `where` (on `b`) names, of which `shown` are on the list: counted only where the list may be cut. */
export async function countBicycles(
  db: Knex,
  shown: number,
  where: string,
  bindings: Parameters<typeof readRow>[2],
): Promise<number> {
  if (shown < mostAtOnce) return shown;
  const row = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from bicycles b where b.management_number is not null and ${where}`,
    bindings,
  );
  return row?.count ?? shown;
}
