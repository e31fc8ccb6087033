/** `POST /disposals/:disposalId/cancellation`: the whole list, while nothing of it is disposed of. */
import { CancelDisposal } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelDisposal, ({ disposalId }) =>
    redirectWithMessage(`/disposals/${disposalId}`, `処分リストを取り消しました`),
  );
