/** Many bicycles of the street at once: copies of one that the real commands brought to its state, each with its tag. */
import { someTags } from './a-tag.ts';
import { insertedWithSearchRows } from './inserted-with-search-rows.ts';

/**
 * Answers with the ids. `changes` are columns that the copies have otherwise. Without events a yard's stock doesn't
 * add up: the test sets them aside at its end, or gives them the model's (`withEventsOf`).
 */
export async function copiesWithTags(
  id: string,
  count: number,
  changes: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  return insertedWithSearchRows(
    `insert into bicycles
     select (jsonb_populate_record(b, cast(:changes as jsonb) || jsonb_build_object('id', gen_random_uuid(), 'tag', t.id,
              'management_number', b.management_number || '-' || t.number))).*
       from bicycles b, tags t where b.id = :id and t.number = any(:tags)
     returning id`,
    { id, tags: await someTags(count), changes: JSON.stringify(changes) },
  );
}
