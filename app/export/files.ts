/** `POST /ledger/export/files`: the file as a download, the list as PDF in a tab of its own. */

import { ExportBicycles, exportForms, isPositions } from '@bicycles/schema/export/contracts';
import { GetToday } from '@bicycles/schema/masters/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callFile } from '#app/ground/directus/call-file.server.ts';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { keepExportColumns } from './kept-columns.server.ts';
import { readExport } from './read-export.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const { id } = await requireCapability(request, 'ledger.export');
  const asked = readExport(await request.formData());
  if (asked === undefined) return redirect('/ledger/export');
  const { today } = await load(request, GetToday, {});
  const name = `放置自転車_${today.replaceAll('-', '')}.${exportForms[asked.form].ending}`;
  const file = await callFile(request, ExportBicycles, { ...asked, origin: originOf(request) }, name);
  // A file of positions has columns of its own; nobody chose them.
  if (!isPositions(asked.form)) file.headers.append('set-cookie', keepExportColumns(id, asked.columns));
  return file;
}

/** As the browser knows us: it sends its origin along with every form. */
const originOf = (request: Request) => request.headers.get('origin') ?? new URL(request.url).origin;

/** A reload of the tab asks by GET, which makes no file. */
export const loader = () => redirect('/ledger/export');
