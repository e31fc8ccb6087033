/** `POST /ledger/columns`: keeps the columns as arranged, in their order. */
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { ColumnNames } from './column-names.ts';
import { keepColumns } from './kept-columns.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'ledger.read');
  const columns = ColumnNames.safeParse((await request.formData()).getAll('columns'));
  if (!columns.success) return data({ message: columns.error.issues[0]?.message }, { status: 400 });
  return data({ message: undefined }, { headers: { 'set-cookie': keepColumns(id, columns.data) } });
}

export const loader = () => redirect('/ledger');
