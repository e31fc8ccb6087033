/** `POST /disposals/:disposalId/closing`: nothing of the list changes after it. */
import { CloseDisposal } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CloseDisposal, ({ disposalId, disposedCount }) =>
    redirectWithMessage(`/disposals/${disposalId}`, `処分リストを確定しました。${disposedCount}台`),
  );
