/** `POST /notices/dispatches`: 発送; answers how many went and whose letters have to be taken out of the pile. */
import { SendNoticeRun } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, SendNoticeRun, (sent) => ({ result: undefined, sent }));
