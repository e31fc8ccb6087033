import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';

/**
 * Tells the database's gate the command's day for this transaction; it is the server's own day except where the
 * installation's clock may be moved (tests, the demo's history). Called before the rows are disposed of.
 */
export async function setGateDay(trx: Knex.Transaction, today: Day): Promise<void> {
  await trx.raw("select set_config('bicycles.today', :today, true)", { today });
}
