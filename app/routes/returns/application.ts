/** `POST /returns/:bicycleId/application`: 免除申請書 as PDF (row R2). */
import { PrintExemptionApplication } from '@bicycles/schema/returns/exemption-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const returnId = String((await request.formData()).get('returnId'));
  return callDocument(request, PrintExemptionApplication, { returnId }, '免除申請書.pdf');
}

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/returns/${params['bicycleId']}`);
