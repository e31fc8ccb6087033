/** 棚卸の取りやめ: its scans count for nothing; a new one begins from the start. */
import { CancelStocktake } from '@bicycles/schema/stock/contracts';
import { Text } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { EndingForm } from './ending-form.tsx';

export const handle: ScreenHandle = { title: '棚卸の取りやめ' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'stocktake.take');
  return { stocktakeId: params['stocktakeId'] ?? '' };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, CancelStocktake, () => redirectWithMessage('/stock/stocktake', '棚卸を取りやめました'));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Cancellation() {
  const { stocktakeId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <EndingForm
      stocktakeId={stocktakeId}
      schema={CancelStocktake.input}
      result={result}
      title="棚卸を取りやめますか"
      words={{ name: 'reason', label: '取りやめる理由', isRequired: true }}
      submitLabel="棚卸を取りやめる"
    >
      <Text>読み取った札は結果に残りません。席を外すだけなら、そのまま閉じても続きからできます。</Text>
    </EndingForm>
  );
}
