/** `POST /postal`: the postal look-up for forms. Addresses are personal data, so nothing stands in the URL. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { addressesFor, postalCodesFor } from '#app/ground/postal/lookup.server.ts';
import { PostalQuestion } from '#app/ground/postal/postal-address.ts';
import { requireUser } from '#app/ground/session/require-user.server.ts';

export const loader = () => redirect('/');

export async function action({ request }: ActionFunctionArgs) {
  await requireUser(request);
  const question = PostalQuestion.safeParse(await request.json().catch(() => undefined));
  if (!question.success) return new Response(null, { status: 400 });
  const asked = question.data;
  const addresses = 'postalCode' in asked ? addressesFor(asked.postalCode) : postalCodesFor(asked.address);
  return Response.json({ addresses });
}
