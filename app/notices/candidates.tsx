/** 返還通知を作成する (row N1): whose owners are known and not yet told, chosen and made in one run. */
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { AddNoticeRun, ListNoticeCandidates } from '@bicycles/schema/notices/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useLocation } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn, withoutPages } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BlockedCandidates } from './blocked-candidates.tsx';
import { readCandidateFilter } from './candidate-filter.ts';
import { CandidateFilterForm } from './candidate-filter-form.tsx';
import { NoticeTabs } from './notice-tabs.tsx';
import { ReadyCandidates } from './ready-candidates.tsx';

export const handle: ScreenHandle = { title: '返還通知' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'notice.make');
  const { filter, query, error } = readCandidateFilter(new URL(request.url));
  const pages = { page: pageIn(request.url), blockedPage: pageIn(request.url, 'blockedPage') };
  const [{ today, places, storageSites }, found] = await Promise.all([
    load(request, ListChoices, {}),
    query && load(request, ListNoticeCandidates, { ...query, ...pages }),
  ]);
  return { filter, error, found, today, choices: { places, storageSites } };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddNoticeRun, ({ runId }) => redirect(`/notices/runs/${runId}`));

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Candidates() {
  const { filter, error, found, today, choices } = useLoaderData<typeof loader>();
  const search = withoutPages(useLocation().search);
  return (
    <NoticeTabs>
      <Stack gap="md">
        {/* Another filter is another choice: all of what it shows is chosen at first. */}
        <CandidateFilterForm key={`filter${search}`} filter={filter} error={error} choices={choices} />
        {found !== undefined && (
          <>
            <ReadyCandidates
              key={`ready${search}`}
              found={found}
              kind={filter.kind}
              today={today}
              isFiltered={search !== ''}
            />
            <BlockedCandidates blocked={found.blocked} />
          </>
        )}
      </Stack>
    </NoticeTabs>
  );
}
