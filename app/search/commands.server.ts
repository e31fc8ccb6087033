import { AddSavedSearch, DeleteSavedSearch, GetSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { load } from '#app/ground/directus/load.server.ts';
import { onDone, onDoneHere } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { searchPath } from './search-terms.server.ts';
import { typedFrom } from './typed-conditions.ts';

export const commands = [
  /** The search is shown as it was kept. */
  onDone(AddSavedSearch, async ({ id, name, replaced }, { request }) => {
    const { id: userId } = await requireCapability(request, 'search.save');
    const { conditions } = await load(request, GetSavedSearch, { id });
    const path = await searchPath(typedFrom(conditions), userId);
    return redirectWithMessage(path, `検索「${name}」を${replaced ? '保存し直しました' : '保存しました'}`);
  }),
  onDoneHere(DeleteSavedSearch),
];
