/** 作成した公示 (row D1): every batch, newest first. */
import { can } from '@bicycles/schema/access';
import { ListPublicNotices } from '@bicycles/schema/public-notices/contracts';
import { Paper, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BatchTable } from './batch-table.tsx';
import { PublicNoticeTabs } from './public-notice-tabs.tsx';

export const handle: ScreenHandle = { title: '公示' };

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'public-notice.read');
  const page = pageIn(request.url);
  return { page, mayMake: can(role, 'public-notice.make'), ...(await load(request, ListPublicNotices, { page })) };
}

export default function Batches() {
  const { page, mayMake, notices, count } = useLoaderData<typeof loader>();
  return (
    <PublicNoticeTabs shown="batches" mayMake={mayMake}>
      <Paper withBorder p="md">
        <Title order={2} fz="1.125rem" mb="xs">
          作成した公示
        </Title>
        {notices.length === 0 ? (
          <Text>まだ公示はありません。区の担当者が作成すると、ここに並びます。</Text>
        ) : (
          <BatchTable notices={notices} />
        )}
        <PageLinks page={page} pages={Math.ceil(count / pageSize)} />
      </Paper>
    </PublicNoticeTabs>
  );
}
