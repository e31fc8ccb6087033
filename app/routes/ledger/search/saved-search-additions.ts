/** `POST /ledger/searches`: keeps a search, and shows it as it was kept. */
import { AddSavedSearch, GetSavedSearch } from '@bicycles/schema/searches/saved-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import { searchPath } from './search-terms.server.ts';
import { typedFrom } from './typed-conditions.ts';

export async function action({ request }: ActionFunctionArgs) {
  const { id: userId } = await requireCapability(request, 'search.save');
  return submitForm(request, AddSavedSearch, async ({ id, name, replaced }) => {
    const { conditions } = await load(request, GetSavedSearch, { id });
    const path = await searchPath(typedFrom(conditions), userId);
    return redirectWithMessage(path, `検索「${name}」を${replaced ? '保存し直しました' : '保存しました'}`);
  });
}

export const loader = () => redirect('/ledger');
