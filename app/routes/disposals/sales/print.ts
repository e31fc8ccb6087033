/** `POST …/claims/:claimId/print`: 売却代金の請求書・領収書 as PDF. */
import { PrintSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  callDocument(request, PrintSaleClaim, { claimId: params['claimId'] ?? '' }, '売却代金の請求書・領収書.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/disposals/sales/claims/${params['claimId']}`);
