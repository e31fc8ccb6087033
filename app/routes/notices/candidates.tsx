/** 返還通知を作成する (row N1): whose owners are known and not yet told, chosen and made in one run. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddNoticeRun, ListNoticeCandidates } from '@bicycles/schema/notices/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useLocation } from '@remix-run/react';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BlockedCandidates } from './blocked-candidates.tsx';
import { readCandidateFilter } from './candidate-filter.ts';
import { CandidateFilterForm } from './candidate-filter-form.tsx';
import { NoticeTabs } from './notice-tabs.tsx';
import { ReadyCandidates } from './ready-candidates.tsx';

export const handle: ScreenHandle = { title: '返還通知' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'notice.make');
  const { filter, query, error } = readCandidateFilter(new URL(request.url));
  const [{ today, places, storageSites }, { candidates }] = await Promise.all([
    load(request, ListChoices, {}),
    query === undefined ? { candidates: [] } : load(request, ListNoticeCandidates, query),
  ]);
  return { filter, error, candidates, today, choices: { places, storageSites } };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddNoticeRun, ({ runId }) => redirect(`/notices/runs/${runId}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Candidates() {
  const { filter, error, candidates, today, choices } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <NoticeTabs>
      <Stack gap="md">
        {/* Another filter is another choice: all of what it shows is chosen at first. */}
        <CandidateFilterForm key={`filter${search}`} filter={filter} error={error} choices={choices} />
        <ReadyCandidates
          key={`ready${search}`}
          candidates={candidates.filter(({ blockedReason }) => blockedReason === null)}
          kind={filter.kind}
          today={today}
          isFiltered={search !== ''}
        />
        <BlockedCandidates candidates={candidates.filter(({ blockedReason }) => blockedReason !== null)} />
      </Stack>
    </NoticeTabs>
  );
}
