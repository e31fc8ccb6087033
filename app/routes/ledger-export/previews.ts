/** `POST /ledger/export/previews`: what Shift_JIS can't hold, before the file is made. */
import { Failure } from '@bicycles/schema/failure';
import { PreviewExport } from '@bicycles/schema/searches/export-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { call } from '#app/directus/call.server.ts';
import { readExport } from './read-export.ts';

export async function action({ request }: ActionFunctionArgs) {
  const asked = readExport(await request.formData());
  if (asked === undefined) return { message: '出力する項目を選んでください', preview: undefined };
  try {
    return { message: undefined, preview: await call(request, PreviewExport, asked) };
  } catch (error) {
    if (error instanceof Failure) return { message: error.message, preview: undefined };
    throw error;
  }
}
