/** `POST …/claims/:claimId/payment`: what was computed on the day of the claim is paid out. */
import { PaySaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { formatYen } from '@bicycles/schema/text/yen';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, PaySaleClaim, ({ claimId, paidYen }) =>
    redirectWithMessage(`/disposals/sales/claims/${claimId}`, `${formatYen(paidYen)}の支払を登録しました`),
  );
