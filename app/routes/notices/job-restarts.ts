/** `POST /notices/job-restarts`: 再開. */
import { RestartJob } from '@bicycles/schema/jobs/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RestartJob, () => ({ result: undefined }));
