import { ListDrafts, mostDrafts } from '@bicycles/schema/drafts/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';

/** One's own drafts of a screen; that there are some is no look at a person. */
export const listDrafts = defineQuery(ListDrafts, async ({ path }, { db, actor }) => ({
  drafts: await readRows<{ formKey: string; savedAt: string }>(
    db,
    `select form_key as "formKey", saved_at as "savedAt" from drafts
      where person = :person and path = :path order by saved_at desc limit ${mostDrafts}`,
    { person: actor.id, path },
  ),
}));
