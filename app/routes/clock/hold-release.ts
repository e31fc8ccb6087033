/** `POST …/hold-release`: the hold ends. */
import { ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ReleaseHold, ({ bicycleId }) =>
    redirectWithMessage(`/ledger/${bicycleId}`, '処分の保留を解除しました'),
  );
