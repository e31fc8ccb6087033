/** Many bicycles at once: copies of one that the real commands brought to its state, numbered and without its tag. */
import knex from 'knex';
import { indexDueBicycles } from '../../extensions/searches/index-due-bicycles.ts';
import { rowsOf } from '../harness/database.ts';
import { runningStack } from '../harness/running-stack.ts';
import { aBicycle } from './a-bicycle.ts';

/**
 * Answers with the ids, the model's first. Each copy has the model's events; `policeInquiredOn` is a mark to find
 * them by.
 */
export async function manyBicycles(
  count: number,
  {
    model = aBicycle(),
    policeInquiredOn = null,
  }: { model?: ReturnType<typeof aBicycle>; policeInquiredOn?: string | null } = {},
): Promise<string[]> {
  const { id } = await model.inState('stored');
  await rowsOf('update bicycles set police_inquired_on = $2 where id = $1', [id, policeInquiredOn]);
  const ids = await copiesOf(id, count - 1);
  await rowsOf(
    `insert into bicycle_events
     select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'bicycle', c))).*
       from bicycle_events e, unnest($2::uuid[]) c where e.bicycle = $1`,
    [id, ids],
  );
  return [id, ...ids];
}

/** With their search rows, as a command makes them: nobody's search has to wait for these. */
async function copiesOf(id: string, count: number): Promise<string[]> {
  const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 1 } });
  try {
    return await db.transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: { id: string }[] }>(
        `with copied as (
           insert into bicycles
           select (jsonb_populate_record(b, jsonb_build_object(
                    'id', gen_random_uuid(), 'tag', null, 'management_number', b.management_number || '-' || n))).*
             from bicycles b, generate_series(1, cast(:count as integer)) n where b.id = :id
           returning id)
         select id from copied`,
        { id, count },
      );
      await indexDueBicycles(trx);
      return rows.map((row) => row.id);
    });
  } finally {
    await db.destroy();
  }
}

/** A day long ago that no other bicycle was asked about. */
export const aDayOfItsOwn = (): string =>
  new Date(Date.UTC(1950, 0, 1 + Math.floor(Math.random() * 20_000))).toISOString().slice(0, 10);
