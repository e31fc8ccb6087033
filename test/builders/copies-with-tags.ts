/** Many bicycles of the street at once: copies of one that the real commands brought to its state, each with its tag. */
import { rowsOf } from '../harness/database.ts';
import { someTags } from './a-tag.ts';

/** Answers with the ids. `changes` are columns that the copies have otherwise. They stay until the test sets them aside. */
export async function copiesWithTags(
  id: string,
  count: number,
  changes: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    `insert into bicycles
     select (jsonb_populate_record(b, $3::jsonb || jsonb_build_object('id', gen_random_uuid(), 'tag', t.id,
              'management_number', b.management_number || '-' || t.number))).*
       from bicycles b, tags t where b.id = $1 and t.number = any($2::text[])
     returning id`,
    [id, await someTags(count), JSON.stringify(changes)],
  );
  return rows.map((row) => row.id);
}
