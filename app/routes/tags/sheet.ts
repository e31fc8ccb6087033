/** 札シート: the PDF itself, opened in a tab of its own by the forms of the tags screen. */
import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: PrintLabelSheet.input });
  if (submission.status !== 'success') {
    return new Response('印刷の指定が正しくありません。このタブを閉じ、範囲と位置を確かめてもう一度印刷してください', {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const { from, to } = submission.value;
  return callDocument(request, PrintLabelSheet, submission.value, `札シート ${from}-${to}.pdf`);
}
