/** `POST /returns/:bicycleId/withdrawal`: the request for exemption is taken back; the counter goes on without it. */
import { WithdrawExemption } from '@bicycles/schema/returns/exemption-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) =>
  submitForm(request, WithdrawExemption, () =>
    redirectWithMessage(`/returns/${params['bicycleId']}`, '免除の申請を取り下げました'),
  );
