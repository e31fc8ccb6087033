import { ListSavedSearches, mostSavedSearches, type SavedSearch } from '@bicycles/schema/search/saved-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';

/** 保存した検索 L6. Names only, so that looking at the list is no look at a person. */
export const listSavedSearches = defineQuery(ListSavedSearches, async (_input, { db, actor }) => ({
  searches: await readRows<SavedSearch>(
    db,
    `select s.id, s.name, s.is_shared as "isShared", s.owner = :actor as "isOwn",
            trim(concat_ws(' ', u.last_name, u.first_name)) as "ownerName"
       from saved_searches s join directus_users u on u.id = s.owner
      where s.owner = :actor or s.is_shared
      order by s.owner = :actor desc, s.name, s.id
      limit ${mostSavedSearches}`,
    { actor: actor.id },
  ),
}));
