/** Many bicycles at once: copies of one that the real commands brought to its state, numbered and without its tag. */
import { rowsOf } from '../harness/database.ts';
import { aBicycle } from './a-bicycle.ts';
import { insertedWithSearchRows } from './inserted-with-search-rows.ts';

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
  await withEventsOf(id, ids);
  return [id, ...ids];
}

/** What happened to the model happened to its copies too: a yard's stock adds up with them. */
export async function withEventsOf(id: string, copies: readonly string[]): Promise<void> {
  await rowsOf(
    `insert into bicycle_events
     select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'bicycle', c))).*
       from bicycle_events e, unnest($2::uuid[]) c where e.bicycle = $1`,
    [id, copies],
  );
}

const copiesOf = (id: string, count: number): Promise<string[]> =>
  insertedWithSearchRows(
    `insert into bicycles
     select (jsonb_populate_record(b, jsonb_build_object(
              'id', gen_random_uuid(), 'tag', null, 'management_number', b.management_number || '-' || n))).*
       from bicycles b, generate_series(1, cast(:count as integer)) n where b.id = :id
     returning id`,
    { id, count },
  );

/** A day long ago that no other bicycle was asked about. */
export const aDayOfItsOwn = (): string =>
  new Date(Date.UTC(1950, 0, 1 + Math.floor(Math.random() * 20_000))).toISOString().slice(0, 10);
