/** `POST /stock/daily-report/print`: 作業日報, as PDF in a tab of its own or as CSV to be saved. */
import { PrintDailyReport } from '@bicycles/schema/stock/contracts';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';
import { callFile } from '#app/directus/call-file.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const submission = parseWithZod(await request.formData(), { schema: PrintDailyReport.input });
  if (submission.status !== 'success') return redirect('/stock/daily-report');
  const { form, day } = submission.value;
  return form === 'pdf'
    ? callDocument(request, PrintDailyReport, submission.value, `作業日報${day}.pdf`)
    : callFile(request, PrintDailyReport, submission.value, `作業日報${day}.csv`);
}

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/stock/daily-report');
