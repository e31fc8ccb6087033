/** `POST /disposals/:disposalId/exclusions`: bicycles that are not disposed of by this list. */
import { RemoveDisposalItems } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, RemoveDisposalItems, ({ disposalId, removedCount, skipped }) =>
    outcome(
      `/disposals/${disposalId}`,
      `${removedCount}台をリストから外しました`,
      'リストから外せなかった自転車',
      skipped,
    ),
  );
