/** `POST /printers/test-pages`: the ruler page of a printer as PDF. */
import { PrintPrinterTest } from '@bicycles/schema/printers/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: PrintPrinterTest.input });
  if (submission.status !== 'success') return redirect('/printers');
  return callDocument(request, PrintPrinterTest, submission.value, '印刷位置の確認.pdf');
}

export const loader = () => redirect('/printers');
