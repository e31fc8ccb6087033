/** 免除の確認, the work of the call centre (row R2): who waits longest comes first. */
import { ListExemptions } from '@bicycles/schema/exemptions/contracts';
import { Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRevalidator } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useWhileInSight } from '#app/parts/use-while-in-sight.ts';
import { AnsweredTable } from './answered-table.tsx';
import { WaitingList } from './waiting-list.tsx';

export const handle: ScreenHandle = { title: '免除の確認' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'exemption.decide');
  const [waiting, answered] = await Promise.all([
    load(request, ListExemptions, { list: 'waiting', page: pageIn(request.url, 'waiting') }),
    load(request, ListExemptions, { list: 'answered', page: pageIn(request.url) }),
  ]);
  return { waiting, answered };
}

const refreshedEveryMs = 10_000;

export default function Queue() {
  const { waiting, answered } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useWhileInSight(revalidate, refreshedEveryMs);
  return (
    <Stack gap="lg" maw={1200}>
      <section aria-label="確認待ち">
        <Title order={2} mb="sm">
          確認待ち <span aria-live="polite">{counted(waiting.total)}</span>
        </Title>
        <WaitingList {...waiting} />
        <PageLinks page={waiting.page} pages={waiting.pages} name="waiting" label="確認待ちのページ" />
      </section>
      <section aria-label="この7日間の回答">
        <Title order={2} mb="sm">
          この7日間の回答 {counted(answered.total)}
        </Title>
        {answered.total === 0 ? <Text c="dimmed">まだありません</Text> : <AnsweredTable entries={answered.entries} />}
        <PageLinks page={answered.page} pages={answered.pages} label="この7日間の回答のページ" />
      </section>
    </Stack>
  );
}

const counted = (total: number) => `${total.toLocaleString('ja-JP')}件`;
