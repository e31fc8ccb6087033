/** 公示を作る (row D1): which bicycles are announced, on what day and until when. 自転車法6条2項・3項. */
import { can } from '@bicycles/schema/access';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import {
  AddPublicNotice,
  ListPublicNoticeCandidates,
  publicNoticeKinds,
} from '@bicycles/schema/public-notices/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useLoaderData, useLocation } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { outcome } from '#app/parts/outcome.server.ts';
import { findIn, pageIn, withoutPages } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
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
    conditions && load(request, ListPublicNoticeCandidates, { kind, ...conditions, ...partIn(url.href) }),
  ]);
  return { kind, filter, error, today, sites: storageSites.map(({ id, shortName }) => ({ id, shortName })), found };
}

const partIn = (address: string) => ({
  find: findIn(address),
  page: pageIn(address),
  unknownPage: pageIn(address, 'unknownPage'),
  blockedPage: pageIn(address, 'blockedPage'),
});

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
  const { kind, filter, error, found, today, sites } = useLoaderData<typeof loader>();
  const search = withoutPages(useLocation().search);
  return (
    <PublicNoticeTabs shown={kind} mayMake>
      <Stack gap="md">
        {/* Another filter is another choice: what it shows is chosen anew. */}
        <CandidateFilterForm
          key={`filter${search}`}
          action="/public-notices"
          filter={filter}
          error={error}
          sites={sites}
        >
          <input type="hidden" name="kind" value={kind} />
        </CandidateFilterForm>
        {found && (
          <>
            <ReadyCandidates key={`ready${search}`} kind={kind} found={found} today={today} />
            <BlockedCandidates blocked={found.blocked} />
          </>
        )}
      </Stack>
    </PublicNoticeTabs>
  );
}
