/** `POST …/print`: 公示リスト as PDF, in a tab of its own. */
import { PrintPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callDocument } from '#app/directus/call-document.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  callDocument(request, PrintPublicNotice, { publicNoticeId: params['publicNoticeId'] ?? '' }, '公示リスト.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = ({ params }: ActionFunctionArgs) =>
  redirect(`/public-notices/batches/${params['publicNoticeId']}`);
