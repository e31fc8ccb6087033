import { randomUUID } from 'node:crypto';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { mayShareSearch } from '@bicycles/schema/search/may-share-search';
import { AddSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';

/** 検索を保存 L6. A double of one's own name replaces the earlier conditions and keeps the id that others have. */
export const addSavedSearch = defineCommand(AddSavedSearch, async (input, { trx, actor, at, audit }) => {
  if (input.isShared) assertAllowed(mayShareSearch(input.conditions), 'isShared');

  const earlier = await readRow<{ id: string }>(
    trx,
    'select id from saved_searches where owner = :owner and name = :name for update',
    { owner: actor.id, name: input.name },
  );
  const kept = { conditions: JSON.stringify(input.conditions), is_shared: input.isShared };
  const id = earlier?.id ?? randomUUID();
  if (earlier) await trx('saved_searches').where({ id }).update(kept);
  else await trx('saved_searches').insert({ id, owner: actor.id, name: input.name, ...kept, created_at: at });

  audit({ kind: 'saved_searches', id, details: { isShared: input.isShared } });
  return { id, name: input.name, replaced: earlier !== undefined };
});
