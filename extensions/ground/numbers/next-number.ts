/**
 * The next number of a scope, from a counter row that stays locked until the transaction ends: a
 * rolled-back command gives its number back, so there are no gaps and no doubles. Design §3.
 */
import type { Knex } from 'knex';

export async function nextSerial(trx: Knex.Transaction, scope: string, count = 1): Promise<number> {
  const { rows } = await trx.raw<{ rows: { last: string }[] }>(
    `insert into counters (scope, last) values (:scope, :count)
       on conflict (scope) do update set last = counters.last + :count
       returning last`,
    { scope, count },
  );
  return Number(rows[0]?.last) - count + 1;
}
