/** `POST /templates/downloads`: a template's file as it was uploaded. */

import { Failure } from '@bicycles/schema/failure';
import { DownloadTemplate } from '@bicycles/schema/templates/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askDirectus } from '#app/directus/call.server.ts';
import { failureToResponse } from '#app/directus/failure-to-response.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: DownloadTemplate.input });
  if (submission.status !== 'success') return redirect('/templates');
  try {
    const file = await askDirectus<Response>(request, {
      path: DownloadTemplate.path,
      method: 'POST',
      body: JSON.stringify(submission.value),
    });
    return new Response(file.body, {
      headers: {
        'content-type': file.headers.get('content-type') ?? 'application/octet-stream',
        'content-disposition': file.headers.get('content-disposition') ?? 'attachment',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}

export const loader = () => redirect('/templates');
