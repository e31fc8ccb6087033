/** 処分の状況: what is past its deadline, ready or stopped, by what and for how long. */

import { can } from '@bicycles/schema/access';
import { blockerLabels } from '@bicycles/schema/bicycle/blocker-codes';
import { ListDisposalStanding, ListOverrides, standingPageSize } from '@bicycles/schema/disposal/gate-contracts';
import { ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { missingSteps } from '@bicycles/schema/legal-dates/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Paper, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { StandingFilter } from './standing-filter.tsx';
import { StandingTable } from './standing-table.tsx';
import { type StandingTerms, standingTerms } from './standing-terms.ts';
import { WaitingOverrides } from './waiting-overrides.tsx';
import { WaitingRemovals } from './waiting-removals.tsx';

export const handle: ScreenHandle = { title: '処分の状況' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'disposal.read');
  const terms = standingTerms(new URL(request.url).searchParams);
  const [standing, { storageSites }, waiting, removals] = await Promise.all([
    load(request, ListDisposalStanding, terms),
    load(request, ListChoices, {}),
    can(role, 'disposal.override') ? load(request, ListOverrides, {}) : { overrides: [] },
    can(role, 'disposal.override') ? load(request, ListProtectionRemovals, {}) : noRemovals,
  ]);
  return { terms, standing, sites: storageSites, overrides: waiting.overrides, removals };
}

const noRemovals = { removals: [], count: 0, byKind: [] };

export default function Standing() {
  const { terms, standing, sites, overrides, removals } = useLoaderData<typeof loader>();
  const isReady = terms.list === 'ready';
  return (
    <Stack gap="md" maw={1200}>
      <WaitingRemovals waiting={removals} />
      <WaitingOverrides overrides={overrides} />
      <StandingFilter terms={terms} standing={standing} sites={sites} />
      <Paper withBorder p="md" component="section" aria-labelledby="standing">
        <Title order={2} fz="1.125rem" mb="xs" id="standing">
          {`${titleOf(terms)}　${standing.count.toLocaleString('ja-JP')}台`}
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

/** A missing step is listed for every stored bicycle, also before its deadline. */
function titleOf({ list, code }: StandingTerms): string {
  if (list === 'ready') return '処分できる自転車';
  const isMissing = missingSteps.some((step) => step === code);
  return isMissing && code !== undefined
    ? `保管中の自転車：${blockerLabels[code]}`
    : '期限を過ぎて、まだ処分できない自転車';
}
