/** 棚卸の終了: the result is kept as it stands, with what somebody has to say about it. */
import { FinishStocktake, GetStocktake } from '@bicycles/schema/stock/contracts';
import { Text } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { CountNumbers } from './count-numbers.tsx';
import { EndingForm } from './ending-form.tsx';

export const handle: ScreenHandle = { title: '棚卸の終了' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'stocktake.take');
  const { heading } = await load(request, GetStocktake, { stocktakeId: params['stocktakeId'] ?? '' });
  if (heading.finishedAt !== null || heading.cancelledAt !== null) {
    throw redirect(`/stock/stocktake/${heading.stocktakeId}`);
  }
  return { heading };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, FinishStocktake, ({ stocktakeId, missingCount, surplusCount }) =>
    redirectWithMessage(
      `/stock/stocktake/${stocktakeId}`,
      `棚卸を終了しました。不足 ${missingCount}台、余り ${surplusCount}台`,
    ),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Completion() {
  const { heading } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <EndingForm
      stocktakeId={heading.stocktakeId}
      schema={FinishStocktake.input}
      result={result}
      title="棚卸を終了しますか"
      words={{
        name: 'note',
        label: '備考（任意）',
        isRequired: false,
        description: '不足や余りについて分かったことを書きます',
      }}
      submitLabel="この結果で終了する"
    >
      <CountNumbers counts={heading} />
      <Text>
        この結果を残します。終了した後は読み取れません。
        {heading.missingCount > 0 && `まだ読んでいない${heading.missingCount}台は「不足」になります。`}
      </Text>
    </EndingForm>
  );
}
