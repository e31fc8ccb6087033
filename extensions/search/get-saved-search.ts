import type { SearchConditions } from '@bicycles/schema/search/conditions';
import { GetSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { savedSearchNotFound } from './saved-search-not-found.ts';

/** The conditions of one's own or of a shared search. */
export const getSavedSearch = defineQuery(GetSavedSearch, async ({ id }, { db, actor, audit }) => {
  const found = await readRow<{ name: string; conditions: SearchConditions }>(
    db,
    'select name, conditions from saved_searches where id = :id and (owner = :actor or is_shared)',
    { id, actor: actor.id },
  );
  if (!found) throw savedSearchNotFound();
  audit({ kind: 'saved_searches', id });
  return found;
});
