/** `POST /notices/job-cancellations`: 中止. */
import { CancelJob } from '@bicycles/schema/jobs/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelJob, () => ({ result: undefined }));
