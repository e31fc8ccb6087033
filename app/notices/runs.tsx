/** 作成した通知 (row N1): every run, newest first. */
import { ListNoticeRuns } from '@bicycles/schema/notices/contracts';
import { Paper, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { NoticeTabs } from './notice-tabs.tsx';
import { RunTable } from './run-table.tsx';

export const handle: ScreenHandle = { title: '返還通知' };

const pageSize = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'notice.make');
  const page = pageIn(request.url);
  return { page, ...(await load(request, ListNoticeRuns, { page })) };
}

export default function Runs() {
  const { page, runs, count } = useLoaderData<typeof loader>();
  const pages = Math.ceil(count / pageSize);
  return (
    <NoticeTabs>
      <Paper withBorder p="md">
        <Title order={2} fz="1.125rem" mb="xs">
          作成した通知
        </Title>
        {runs.length === 0 ? (
          <Text>まだ作成していません。「作成する」で自転車を選び、作成すると、ここに並びます。</Text>
        ) : (
          <RunTable runs={runs} />
        )}
        <PageLinks page={page} pages={pages} />
      </Paper>
    </NoticeTabs>
  );
}
