/** `POST /notices/run-prints`: the letters of a run as PDF, in a tab of its own. */
import { PrintNoticeRun } from '@bicycles/schema/notices/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printFromForm } from '#app/directus/print-from-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) => printFromForm(request, PrintNoticeRun, '返還通知.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/notices/runs');
