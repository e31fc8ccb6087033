/** `POST /disposals/:disposalId/decisions`: the disposal itself; the gate is asked for each bicycle once more. */
import { DisposeBicycles } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, DisposeBicycles, ({ disposalId, disposedCount, refused }) =>
    outcome(`/disposals/${disposalId}`, `${disposedCount}台の処分を登録しました`, '処分できなかった自転車', refused),
  );
