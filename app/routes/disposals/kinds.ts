/** `POST /disposals/:disposalId/kinds`: 破砕・売却・リサイクル・廃棄 of some of the list. */
import { ChangeDisposalKinds } from '@bicycles/schema/disposal/contracts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { outcome } from '#app/components/outcome.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, ChangeDisposalKinds, ({ disposalId, changedCount, skipped }) =>
    outcome(`/disposals/${disposalId}`, `${changedCount}台の区分を変えました`, '区分を変えられなかった自転車', skipped),
  );
