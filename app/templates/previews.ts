/** `POST /templates/previews`: the pages of a trial as pictures, or why there are none. */
import { Failure } from '@bicycles/schema/ground/failure';
import { PreviewTemplate } from '@bicycles/schema/templates/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { call } from '#app/ground/directus/call.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: PreviewTemplate.input });
  if (submission.status !== 'success') return { message: '試し刷りの指定が正しくありません。画面を更新してください' };
  try {
    return await call(request, PreviewTemplate, submission.value);
  } catch (error) {
    if (error instanceof Failure) return { message: error.message };
    throw error;
  }
}

export const loader = () => redirect('/templates');
