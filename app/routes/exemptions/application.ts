/** `POST /exemptions/:returnId/application`: 免除申請書 with the answer, for the files (row R2). */
import { PrintExemptionApplication } from '@bicycles/schema/returns/exemption-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  callDocument(request, PrintExemptionApplication, { returnId: params['returnId'] ?? '' }, '免除申請書.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/exemptions/${params['returnId']}`);
