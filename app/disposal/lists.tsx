/** 処分リスト (row D1): those that are worked on, and on request all of them; newest first. */

import { can } from '@bicycles/schema/access';
import { ListDisposals } from '@bicycles/schema/disposal/contracts';
import { Anchor, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { IconPlus } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { DisposalTable } from './disposal-table.tsx';

export const handle: ScreenHandle = { title: '処分リスト' };

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  const { searchParams } = new URL(request.url);
  const page = pageIn(request.url);
  const isOpen = searchParams.get('show') !== 'all';
  const found = await load(request, ListDisposals, { isOpen, page });
  return { ...found, page, isOpen, mayList: can(role, 'disposal.list') };
}

export default function Lists() {
  const { disposals, count, page, isOpen, mayList } = useLoaderData<typeof loader>();
  const [, setSearch] = useSearchParams();
  return (
    <Stack gap="md" maw={1200}>
      <Group justify="space-between">
        <Group gap="md">
          {mayList && (
            <Button component={Link} to="/disposals/new" leftSection={<IconPlus size={20} aria-hidden />}>
              処分リストを作る
            </Button>
          )}
          <Anchor component={Link} to="/disposals/standing">
            処分できる・できない自転車
          </Anchor>
          <Anchor component={Link} to="/disposals/deregistrations">
            抹消依頼
          </Anchor>
        </Group>
        <SegmentedControl
          aria-label="表示するリスト"
          value={isOpen ? 'open' : 'all'}
          onChange={(show) => setSearch(show === 'all' ? { show } : {})}
          data={[
            { value: 'open', label: '作業中' },
            { value: 'all', label: 'すべて' },
          ]}
        />
      </Group>
      <Paper withBorder p="md" component="section" aria-labelledby="lists">
        <Title order={2} fz="1.125rem" mb="xs" id="lists">
          {isOpen ? '作業中の処分リスト' : 'すべての処分リスト'}
        </Title>
        {disposals.length === 0 ? (
          <Text>
            {isOpen ? '作業中の処分リストはありません。' : '処分リストはまだありません。'}
            {mayList && '「処分リストを作る」で、処分できる自転車から作ります。'}
          </Text>
        ) : (
          <DisposalTable disposals={disposals} />
        )}
        <PageLinks page={page} pages={Math.ceil(count / pageSize)} />
      </Paper>
    </Stack>
  );
}
