/** What the index costs: its size on the disk, and the time of a bicycle with and without it. */
import type { Knex } from 'knex';
import { z } from 'zod';
import { indexBicycles } from '../../../extensions/ground/search-rows/index-bicycles.ts';
import { seededRandom } from '../seeded-random.ts';
import { snake } from './copy-file.ts';
import { inventBicycle } from './invent-bicycle.ts';
import type { Masters } from './masters.ts';
import { measure, timesOf } from './measure.ts';

const Size = z.object({ megabytes: z.coerce.number() });

export async function sizeOf(db: Knex, relation: string): Promise<number> {
  const { rows } = await db.raw('select pg_total_relation_size(cast(? as regclass)) / 1048576 as megabytes', [
    relation,
  ]);
  return Size.parse(rows[0]).megabytes;
}

/** Milliseconds for one bicycle's row, and for its search row on top; all is rolled back. */
export async function insertCosts(db: Knex, masters: Masters, runs = 300) {
  const random = seededRandom(7);
  const rolledBack = new Error('Rolled back');
  const figures = { bicycle: 0, searchRow: 0 };
  await db
    .transaction(async (trx) => {
      await trx.raw("set local session_replication_role = 'replica'");
      const invented = Array.from({ length: runs }, (_, index) => {
        const { bicycle, tag } = inventBicycle(random, masters, { index: 90_000_000 + index, count: 99_000_000 });
        return { bicycle, tag };
      });
      const columnsOf = (row: object) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
      figures.bicycle = timesOf(
        await measure(runs, (run) => trx('bicycles').insert(columnsOf(invented[run]?.bicycle ?? {}))),
      ).p50;
      figures.searchRow = timesOf(
        await measure(runs, (run) => indexBicycles(trx, [invented[run]?.bicycle.id ?? ''])),
      ).p50;
      throw rolledBack;
    })
    .catch((error: unknown) => {
      if (error !== rolledBack) throw error;
    });
  return figures;
}
