/** `POST …/claims/:claimId/withdrawal`: the claim is taken back, and the money kept as before. */
import { WithdrawSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, WithdrawSaleClaim, ({ claimId }) =>
    redirectWithMessage(`/disposals/sales/claims/${claimId}`, '請求を取り下げました'),
  );
