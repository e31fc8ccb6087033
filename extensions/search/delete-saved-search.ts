import { DeleteSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { z } from 'zod';
import { defineCommand } from '../ground/command/define-command.ts';
import { savedSearchNotFound } from './saved-search-not-found.ts';

const Deleted = z.array(z.object({ name: z.string() }));

/** 保存した検索を消す. Bicycles are not touched. */
export const deleteSavedSearch = defineCommand(DeleteSavedSearch, async ({ id }, { trx, actor, audit }) => {
  const [deleted] = Deleted.parse(await trx('saved_searches').where({ id, owner: actor.id }).delete('name'));
  if (!deleted) throw savedSearchNotFound();
  audit({ kind: 'saved_searches', id });
  return deleted;
});
