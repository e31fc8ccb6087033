/** `POST /street/transport/print`: 移送リスト as PDF in a tab of its own. */
import { PrintTransportList } from '@bicycles/schema/street/transport-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printFromForm } from '#app/directus/print-from-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) => printFromForm(request, PrintTransportList, '移送リスト.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/street/transport');
