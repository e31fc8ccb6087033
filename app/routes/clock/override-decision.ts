/** `POST …/override-decision`: the second person approves or refuses. */
import { DecideOverride } from '@bicycles/schema/disposal/gate-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, DecideOverride, ({ bicycleId, state }) =>
    redirectWithMessage(
      `/ledger/${bicycleId}`,
      state === 'approved' ? '処分の例外を承認しました' : '処分の例外を認めないことにしました',
    ),
  );
