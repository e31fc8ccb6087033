/** `POST /notices/undelivered/cancellations`: a letter scanned by mistake is out again. */
import { CancelUndelivered } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelUndelivered, () => ({ result: undefined, isCancelled: true as const }));
