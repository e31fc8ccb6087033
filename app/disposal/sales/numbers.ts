/** `POST /disposals/sales/numbers`: sold bicycles by their number; by POST, so that no number stands in an address. */
import { ListSaleMoney } from '@bicycles/schema/disposal/sale-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ListSaleMoney, ({ rows }) => ({ result: undefined, rows }));

export const loader = () => redirect('/disposals/sales');
