/** 免除の確認, the work of the call centre (row R2): who waits longest comes first. */
import { ListExemptions } from '@bicycles/schema/returns/exemption-contracts';
import { Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { load } from '#app/directus/load.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { AnsweredTable } from './answered-table.tsx';
import { WaitingList } from './waiting-list.tsx';

export const handle: ScreenHandle = { title: '免除の確認' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'exemption.decide');
  return load(request, ListExemptions, {});
}

const refreshedEvery = 10_000;

export default function Queue() {
  const { now, waiting, recent } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, refreshedEvery);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <Stack gap="lg" maw={1200}>
      <section aria-label="確認待ち">
        <Title order={2} mb="sm">
          確認待ち <span aria-live="polite">{waiting.length}件</span>
        </Title>
        <WaitingList entries={waiting} now={now} />
      </section>
      <section aria-label="この7日間の回答">
        <Title order={2} mb="sm">
          この7日間の回答
        </Title>
        {recent.length === 0 ? <Text c="dimmed">まだありません</Text> : <AnsweredTable entries={recent} />}
      </section>
    </Stack>
  );
}
