/** `POST /ledger/searches/deletions`: takes away one's own saved search. */
import { DeleteSavedSearch } from '@bicycles/schema/searches/saved-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, DeleteSavedSearch, () => ({ result: undefined }));

export const loader = () => redirect('/ledger');
