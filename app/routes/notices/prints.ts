/** `POST /notices/prints`: one letter once more, as it was made. */
import { PrintNotice } from '@bicycles/schema/notices/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { printFromForm } from '#app/directus/print-from-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) => printFromForm(request, PrintNotice, '返還通知.pdf');

/** A reload of the tab asks by GET, which makes no paper. */
export const loader = () => redirect('/notices/runs');
