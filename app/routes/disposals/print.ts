/** `POST /disposals/:disposalId/print`: 処分リスト as PDF, in a tab of its own. */
import { PrintDisposal } from '@bicycles/schema/disposal/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  callDocument(request, PrintDisposal, { disposalId: params['disposalId'] ?? '' }, '処分リスト.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/disposals/${params['disposalId']}`);
