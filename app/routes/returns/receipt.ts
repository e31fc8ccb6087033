/** `POST /returns/:bicycleId/receipt`: 返還請求書・受領書 as PDF; what can't be made is explained on the done screen. */
import { PrintReturnReceipt } from '@bicycles/schema/returns/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const returnId = String((await request.formData()).get('returnId'));
  try {
    return await callDocument(request, PrintReturnReceipt, { returnId }, '返還請求書・受領書.pdf');
  } catch (error) {
    if (!(error instanceof Response) || error.status < 500) throw error;
    return redirect(`/returns/${params['bicycleId']}/done?printing=failed`);
  }
}

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/returns/${params['bicycleId']}/done`);
