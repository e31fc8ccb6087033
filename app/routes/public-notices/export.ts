/** `POST …/export`: the 公示 without anything personal, as a file for the ward's web site. */
import { ExportPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callFile } from '#app/directus/call-file.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const { publicNoticeId } = params;
  const wish = { ...Object.fromEntries(await request.formData()), publicNoticeId };
  const input = ExportPublicNotice.input.safeParse(wish);
  if (!input.success) return redirect(`/public-notices/batches/${publicNoticeId}`);
  return callFile(request, ExportPublicNotice, input.data, input.data.form === 'html' ? '公示.html' : '公示.csv');
}

export const loader = ({ params }: ActionFunctionArgs) =>
  redirect(`/public-notices/batches/${params['publicNoticeId']}`);
