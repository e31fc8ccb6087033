/** `POST /disposals/:disposalId/additions`: bicycles that stood in the yard and were not on the list. */
import { AddDisposalItems } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddDisposalItems, ({ disposalId, addedCount, leftOut }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${addedCount}台をリストに加えました`,
      'リストに加えられなかった自転車',
      leftOut,
    ),
  );
