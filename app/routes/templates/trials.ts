/** `POST /templates/trials`: a trial as PDF in a tab of its own. */
import { PrintTemplateTrial } from '@bicycles/schema/templates/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: PrintTemplateTrial.input });
  if (submission.status !== 'success') return redirect('/templates');
  return callDocument(request, PrintTemplateTrial, submission.value, '試し刷り.pdf');
}

export const loader = () => redirect('/templates');
