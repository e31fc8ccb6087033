/** `POST /printers/retirements`: a printer leaves the choices, or comes back. */
import { RetirePrinter } from '@bicycles/schema/printers/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RetirePrinter, ({ printerId, name }) =>
    redirectWithMessage(`/printers/${printerId}`, `「${name}」を変更しました`),
  );

export const loader = () => redirect('/printers');
