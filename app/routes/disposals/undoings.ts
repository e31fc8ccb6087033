/** `POST /disposals/:disposalId/undoings`: back into stock, until the list is closed. */
import { UndoDisposal } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, UndoDisposal, ({ disposalId, undoneCount, skipped }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${undoneCount}台の処分を取り消しました`,
      '処分を取り消せなかった自転車',
      skipped,
    ),
  );
