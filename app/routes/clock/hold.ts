/** `POST …/hold`: 処分を保留. */
import { HoldBicycle } from '@bicycles/schema/disposal/gate-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, HoldBicycle, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '処分を保留しました。解除するまで返還もできません'),
  );
