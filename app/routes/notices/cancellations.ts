/** `POST /notices/cancellations`: 発送前の取消; answers how many, and which stay with why. */
import { CancelNotices } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelNotices, (cancelled) => ({ result: undefined, cancelled }));
