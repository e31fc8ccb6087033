/** 在庫の点検: the nightly checks that do not add up, for the office to look into; and the last night's. */
import { can } from '@bicycles/schema/access';
import { AcknowledgeStockCheck, ListStockChecks } from '@bicycles/schema/stock/contracts';
import { Stack, Text, Title } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { LatestChecks } from './latest-checks.tsx';
import { StockAlarm } from './stock-alarm.tsx';

export const handle: ScreenHandle = { title: '在庫の点検' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'stock-check.read');
  return {
    ...(await load(request, ListStockChecks, { page: pageIn(request.url) })),
    mayAcknowledge: can(role, 'stock-check.acknowledge'),
  };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AcknowledgeStockCheck, () =>
    redirectWithMessage('/stock/checks', '在庫の不一致を確認済みにしました'),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Checks() {
  const { alarms, latest, mayAcknowledge } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Stack gap="lg" maw={1000}>
      <Text>
        毎晩、保管所ごとに「前日在庫＋入－出」が台帳の在庫と合うかを確かめています。合わない夜は、確認するまでここに残ります。
      </Text>
      <section aria-label="合わない在庫">
        <Title order={2} mb="xs">
          合わない在庫　{alarms.count}件
        </Title>
        {alarms.count === 0 && <Text>確認していない不一致はありません。</Text>}
        <Stack gap="md">
          {alarms.rows.map((check) => (
            <StockAlarm
              key={`${check.storageSiteId}${check.businessDay}`}
              check={check}
              mayAcknowledge={mayAcknowledge}
              lastResult={result}
            />
          ))}
        </Stack>
        <PageLinks page={alarms.page} pages={alarms.pages} label="合わない在庫のページ" />
      </section>
      <LatestChecks checks={latest} />
    </Stack>
  );
}
