/** 公示を作る (row D1): which bicycles are announced, on what day and until when. 自転車法6条2項・3項. */
import { can } from '@bicycles/schema/access/capabilities';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import {
  AddPublicNotice,
  ListPublicNoticeCandidates,
  publicNoticeKinds,
} from '@bicycles/schema/public-notices/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useLocation } from '@remix-run/react';
import { outcome } from '#app/components/outcome.server.ts';
import { load } from '#app/directus/load.server.ts';
import { submitForm } from '#app/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/network/reach.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BlockedCandidates } from './blocked-candidates.tsx';
import { readCandidateFilter } from './candidate-filter.ts';
import { CandidateFilterForm } from './candidate-filter-form.tsx';
import { PublicNoticeTabs } from './public-notice-tabs.tsx';
import { ReadyCandidates } from './ready-candidates.tsx';

export const handle: ScreenHandle = { title: '公示' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'public-notice.read');
  if (!can(role, 'public-notice.make')) throw redirect('/public-notices/batches');
  const url = new URL(request.url);
  const kind = publicNoticeKinds.find((each) => each === url.searchParams.get('kind')) ?? 'storage';
  const { filter, conditions, error } = readCandidateFilter(url);
  const [{ today, storageSites }, found] = await Promise.all([
    load(request, ListChoices, {}),
    conditions === undefined
      ? { candidates: [], readyCount: 0, count: 0 }
      : load(request, ListPublicNoticeCandidates, { kind, ...conditions }),
  ]);
  return { kind, filter, error, today, sites: storageSites.map(({ id, shortName }) => ({ id, shortName })), ...found };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, AddPublicNotice, ({ publicNoticeId, number, count, leftOut }) =>
    outcome(
      `/public-notices/batches/${publicNoticeId}`,
      `公示 ${number} を作成しました。${count}台`,
      '載せられなかった自転車',
      leftOut,
    ),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Candidates() {
  const { kind, filter, error, candidates, count, today, sites } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <PublicNoticeTabs shown={kind} mayMake>
      <Stack gap="md">
        {/* Another filter is another choice: all of what it shows is chosen at first. */}
        <CandidateFilterForm
          key={`filter${search}`}
          action="/public-notices"
          filter={filter}
          error={error}
          sites={sites}
        >
          <input type="hidden" name="kind" value={kind} />
        </CandidateFilterForm>
        <ReadyCandidates
          key={`ready${search}`}
          kind={kind}
          candidates={candidates.filter(({ blockedReason }) => blockedReason === null)}
          isCut={count > candidates.length}
          today={today}
        />
        <BlockedCandidates candidates={candidates.filter(({ blockedReason }) => blockedReason !== null)} />
      </Stack>
    </PublicNoticeTabs>
  );
}
