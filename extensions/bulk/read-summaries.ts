/** Batches as their history shows them: what, on which set, by whom, and what became of the rows. */
import { BulkChange } from '@bicycles/schema/bulk/change';
import type { BulkChangeSummary } from '@bicycles/schema/bulk/contracts';
import { describeChange } from '@bicycles/schema/bulk/describe-change';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';
import { setInWords } from '../search/set-in-words.ts';

type Found = Omit<BulkChangeSummary, 'changeText' | 'setText'> & {
  set: BicycleSet;
  codeLabels: Record<string, string>;
};

/** Newest first; `where` is over `bulk_changes c`, `page` its limit. */
export async function readSummaries(
  db: Knex,
  { where, page = '' }: { where: string; page?: string },
  bindings: Record<string, string | number>,
): Promise<BulkChangeSummary[]> {
  const found = await readRows<Found>(db, summarySql(where, page), bindings);
  return Promise.all(
    found.map(async ({ set, codeLabels, ...summary }) => ({
      ...summary,
      changeText: describeChange(BulkChange.parse(summary.change), (id) => codeLabels[id] ?? ''),
      setText: await setInWords(db, set),
    })),
  );
}

const countOf = (condition: string) => `cast(count(*) filter (where ${condition}) as int4)`;

const summarySql = (where: string, page: string) => `
  select c.id, c.state, c.change, c.reason, c.bicycle_set as set, c.created_by_name as "createdByName",
         coalesce(c.started_at, c.created_at) as "createdAt", c.undone_by_name as "undoneByName", c.undone_at as "undoneAt",
         (select json_build_object(
              'eligible', ${countOf("r.state = 'eligible'")},
              'announced', ${countOf("r.state = 'eligible' and r.is_announced")},
              'skipped', ${countOf("r.state = 'skipped'")}, 'done', ${countOf("r.state = 'done'")},
              'undone', ${countOf("r.state = 'undone'")}, 'kept', ${countOf("r.state = 'kept'")})
            from bulk_change_rows r where r.bulk_change = c.id) as counts,
         (select coalesce(json_object_agg(k.id, k.label), '{}') from codes k
           where k.id::text in (c.change ->> 'vehicleKindId', c.change ->> 'modelId', c.change ->> 'colourId')) as "codeLabels"
    from bulk_changes c
   where ${where}
   order by coalesce(c.started_at, c.created_at) desc, c.id${page}`;
