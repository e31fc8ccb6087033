/** `POST /disposals/:disposalId/reconcile/completion`: the end of the reconciliation; a later scan still finds a bicycle. */
import { FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, FinishReconciliation, ({ disposalId, foundCount, notFoundCount }) =>
    redirectWithMessage(
      `/disposals/${disposalId}`,
      `突合を終えました。現物あり ${foundCount}台、現物なし ${notFoundCount}台`,
    ),
  );
