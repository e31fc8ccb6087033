import knex from 'knex';
import { indexDueBicycles } from '../../extensions/ground/search-rows/index-due-bicycles.ts';
import { runningStack } from '../harness/running-stack.ts';

/** Inserts bicycles with their search rows, as a command makes them: nobody's search has to wait for these. Answers with the ids. */
export async function insertedWithSearchRows(
  insertion: string,
  bindings: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<string[]> {
  const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 1 } });
  try {
    return await db.transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: { id: string }[] }>(
        `with inserted as (${insertion}) select id from inserted`,
        bindings,
      );
      await indexDueBicycles(trx);
      return rows.map((row) => row.id);
    });
  } finally {
    await db.destroy();
  }
}
