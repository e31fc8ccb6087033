import { ListTagBatches } from '@bicycles/schema/tags/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';

type Batch = {
  batch: number;
  createdAt: string;
  createdBy: string | null;
  first: string;
  last: string;
  count: number;
  used: number;
  printed: number;
  printedAt: string | null;
};

/** The batches made so far, newest first, with how much of each is printed and used. */
export const listTagBatches = defineQuery(ListTagBatches, async (_input, { db }) => ({
  batches: await readRows<Batch>(
    db,
    `select t.batch, min(t.created_at) as "createdAt", min(trim(concat_ws(' ', u.last_name, u.first_name))) as "createdBy",
            min(t.number) as first, max(t.number) as last, count(*)::int as count,
            (count(*) filter (where t.status = 'used'))::int as used,
            (count(*) filter (where t.print_count > 0))::int as printed, max(t.printed_at) as "printedAt"
       from tags t left join directus_users u on u.id = t.created_by
      group by t.batch order by t.batch desc limit 200`,
  ),
}));
