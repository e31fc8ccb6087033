/** `GET /ledger/searches/:id`: a saved search by its id, so that no condition stands in the address passed on. */
import { Failure } from '@bicycles/schema/ground/failure';
import { Id } from '@bicycles/schema/ground/values';
import { GetSavedSearch } from '@bicycles/schema/search/saved-contracts';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { failureToResponse } from '#app/ground/directus/failure-to-response.server.ts';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { searchPath } from './search-terms.server.ts';
import { typedFrom } from './typed-conditions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id: userId } = await requireCapability(request, 'search.save');
  const id = Id.safeParse(params['id']);
  if (!id.success) {
    throw failureToResponse(
      new Failure('absent', '保存した検索が見つかりません。一覧から選び直してください。', { status: 404 }),
    );
  }
  const { conditions } = await load(request, GetSavedSearch, { id: id.data });
  return redirect(await searchPath(typedFrom(conditions), userId));
}
