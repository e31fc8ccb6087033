/** `POST /notices/undelivered/inquiry-lists`: 住所照会リスト, as PDF in a tab of its own or as CSV to be saved. */
import { Failure } from '@bicycles/schema/failure';
import { PrintAddressInquiry } from '@bicycles/schema/notices/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askDirectus } from '#app/directus/call.server.ts';
import { callDocument } from '#app/directus/call-document.server.ts';
import { failureToResponse } from '#app/directus/failure-to-response.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const submission = parseWithZod(await request.formData(), { schema: PrintAddressInquiry.input });
  if (submission.status !== 'success') return redirect('/notices/undelivered');
  if (submission.value.form === 'pdf') {
    return callDocument(request, PrintAddressInquiry, submission.value, '住所照会リスト.pdf');
  }
  try {
    const { body, headers } = await askDirectus<Response>(request, {
      path: PrintAddressInquiry.path,
      method: 'POST',
      body: JSON.stringify(submission.value),
    });
    const name = encodeURIComponent('住所照会リスト.csv');
    return new Response(body, {
      headers: {
        'content-type': headers.get('content-type') ?? 'text/csv',
        'content-disposition': `attachment; filename="address-inquiry.csv"; filename*=UTF-8''${name}`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    throw error instanceof Failure ? failureToResponse(error) : error;
  }
}

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/notices/undelivered');
