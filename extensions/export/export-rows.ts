import type { Knex } from 'knex';
import { z } from 'zod';

/** So few that a batch is gone before the garbage collector takes it for long-lived: of 1,000 it kept over 100 MB. */
const rowsPerFetch = 200;

/**
 * The values of a select's only column `row`, fetched some at a time through a cursor: the memory stays flat
 * however many there are. Needs a transaction, which stays open until the last one was taken.
 */
export async function* exportRows<Row>(
  trx: Knex.Transaction,
  sql: string,
  bindings: Record<string, string | readonly string[]>,
  row: z.ZodType<Row>,
): AsyncGenerator<Row> {
  const Batch = z.array(z.object({ row }));
  await trx.raw(`declare exported no scroll cursor for ${sql}`, bindings);
  try {
    for (;;) {
      const { rows } = await trx.raw<{ rows: unknown }>(`fetch ${rowsPerFetch} from exported`);
      const batch = Batch.parse(rows);
      for (const each of batch) yield each.row;
      if (batch.length < rowsPerFetch) return;
    }
  } finally {
    // After an error the transaction is over anyway, and the cursor with it.
    await trx.raw('close exported').catch(() => undefined);
  }
}
