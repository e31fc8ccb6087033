/** `POST /notices/undelivered/inquiries`: 住所照会 of the chosen letters; answers how many, and which not with why. */
import { AddAddressInquiry } from '@bicycles/schema/notices/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddAddressInquiry, (inquired) => ({ result: undefined, inquired }));
