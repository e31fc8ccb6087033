/** `POST …/deregistrations/:requestId/print`: 防犯登録抹消依頼, the letter and its list. */
import { PrintDeregistrationRequest } from '@bicycles/schema/disposal/sale-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  callDocument(request, PrintDeregistrationRequest, { requestId: params['requestId'] ?? '' }, '防犯登録抹消依頼.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/disposals/deregistrations');
