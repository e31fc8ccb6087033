/** `POST /disposals/:disposalId/lot`: the buyer, and the price of the lot or of each bicycle. */
import { SetDisposalLot } from '@bicycles/schema/disposal/contracts';
import { formatYen } from '@bicycles/schema/text/yen';
import type { ActionFunctionArgs } from '@remix-run/node';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { redirectWithMessage } from '#app/session/flash.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, SetDisposalLot, ({ disposalId, soldYen }) =>
    redirectWithMessage(`/disposals/${disposalId}`, `買受人と金額を保存しました。合計 ${formatYen(soldYen)}`),
  );
