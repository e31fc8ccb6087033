/** 処分の状況 (design §3): what is past its deadline, ready or stopped, by what and for how long. */
import { can } from '@bicycles/schema/access/capabilities';
import { ListDisposalStanding, ListOverrides, standingPageSize } from '@bicycles/schema/disposal/gate-contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Paper, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageLinks } from '#app/components/page-links.tsx';
import { load } from '#app/directus/load.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { StandingFilter } from './standing-filter.tsx';
import { StandingTable } from './standing-table.tsx';
import { standingTerms } from './standing-terms.ts';
import { WaitingOverrides } from './waiting-overrides.tsx';

export const handle: ScreenHandle = { title: '処分の状況' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  const terms = standingTerms(new URL(request.url).searchParams);
  const [standing, { storageSites }, waiting] = await Promise.all([
    load(request, ListDisposalStanding, terms),
    load(request, ListChoices, {}),
    can(role, 'disposal.override') ? load(request, ListOverrides, {}) : { overrides: [] },
  ]);
  return { terms, standing, sites: storageSites, overrides: waiting.overrides };
}

export default function Standing() {
  const { terms, standing, sites, overrides } = useLoaderData<typeof loader>();
  const isReady = terms.list === 'ready';
  return (
    <Stack gap="md" maw={1200}>
      <WaitingOverrides overrides={overrides} />
      <StandingFilter terms={terms} standing={standing} sites={sites} />
      <Paper withBorder p="md" component="section" aria-labelledby="standing">
        <Title order={2} fz="1.125rem" mb="xs" id="standing">
          {`${isReady ? '処分できる自転車' : '期限を過ぎて、まだ処分できない自転車'}　${standing.count.toLocaleString('ja-JP')}台`}
        </Title>
        {standing.rows.length === 0 ? (
          <Text>
            {isReady ? '今すぐ処分できる自転車はありません。' : '条件に合う、処分できない自転車はありません。'}
          </Text>
        ) : (
          <StandingTable rows={standing.rows} isReady={isReady} />
        )}
        <PageLinks page={terms.page} pages={Math.ceil(standing.count / standingPageSize)} />
      </Paper>
    </Stack>
  );
}
