/** `POST …/override`: 処分の例外を申請. */
import { AskOverride } from '@bicycles/schema/disposal/gate-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  submitForm(request, AskOverride, () =>
    redirectWithMessage(`/ledger/${params['id']}`, '例外を申請しました。別の担当者の承認を待っています'),
  );
