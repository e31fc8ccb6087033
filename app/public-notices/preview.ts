/** `POST /public-notices/preview`: what the 公示 would be; nothing is made yet. */
import { PreviewPublicNotice } from '@bicycles/schema/public-notices/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, PreviewPublicNotice, (preview) => ({ result: undefined, preview }));

export const loader = () => redirect('/public-notices');
