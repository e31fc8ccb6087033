/** `POST /ledger/:id/owner-takeover`: the owner of a past removal becomes this bicycle's. */
import { TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, TakeOverOwner, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '過去の撤去の所有者を引き継ぎました'),
  );

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/ledger/${params['id']}`);
