/** `POST /ledger/searches`: keeps a search, and opens it under the address that it has from now on. */
import { AddSavedSearch } from '@bicycles/schema/searches/saved-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddSavedSearch, ({ id, name, replaced }) =>
    redirectWithMessage(`/ledger/searches/${id}`, `検索「${name}」を${replaced ? '保存し直しました' : '保存しました'}`),
  );

export const loader = () => redirect('/ledger');
