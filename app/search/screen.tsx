/** 台帳検索 (rows L6, L9): any keys, one press, and the bicycles. */

import { can } from '@bicycles/schema/access';
import { GetDeadlineCheck } from '@bicycles/schema/legal-dates/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { SearchBicycles } from '@bicycles/schema/search/contracts';
import { ListSavedSearches } from '@bicycles/schema/search/saved-contracts';
import { ListStockChecks } from '@bicycles/schema/stock/contracts';
import { Group, Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  json,
  useActionData,
  useLoaderData,
  useLocation,
} from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { load } from '#app/ground/directus/load.server.ts';
import { answerIfReached } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { DeadlineCheckCard } from '#app/legal-dates/deadline-check-card.tsx';
import { pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { AlarmBanner, namedAlarms } from '#app/stock/alarm-banner.tsx';
import { Found } from './found.tsx';
import { GivenConditions } from './given-conditions.tsx';
import { keptColumns } from './kept-columns.server.ts';
import { LostSearch } from './lost-search.tsx';
import { PresetTabs } from './preset-tabs.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { searchChoices } from './search-choices.ts';
import { SearchForm } from './search-form.tsx';
import { SearchHints } from './search-hints.tsx';
import { readTyped, searchPath } from './search-terms.server.ts';
import { sortOf } from './sort-of.ts';
import { typedAfter } from './typed-after.server.ts';
import { parseTyped } from './typed-conditions.ts';
import { unsentOf } from './unsent.ts';
import { useBoxes } from './use-boxes.ts';
import { useRowKeys } from './use-row-keys.ts';

export const handle: ScreenHandle = { title: '台帳' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, role } = await requireCapability(request, 'ledger.read');
  const { searchParams } = new URL(request.url);
  const typed = await readTyped(searchParams, id);
  const { conditions, errors } = parseTyped(typed);
  const page = pageIn(request.url);
  const rights = {
    export: can(role, 'ledger.export'),
    bulk: can(role, 'ledger.bulk'),
    disposal: can(role, 'disposal.list'),
    seesOwners: can(role, 'owner.read'),
    saves: can(role, 'search.save'),
  };
  const columns = keptColumns(request, id, rights.seesOwners);
  const query = { conditions, sort: sortOf(searchParams), page, showsOwners: columns.includes('owner') };
  const isAsked = conditions !== undefined && searchParams.has('page');
  const [choices, result, saved, stock, deadlines] = await Promise.all([
    load(request, ListChoices, { includeRetired: true }),
    isAsked ? load(request, SearchBicycles, { ...query, conditions }) : undefined,
    rights.saves ? load(request, ListSavedSearches, {}) : undefined,
    can(role, 'stock-check.acknowledge') ? load(request, ListStockChecks, {}) : undefined,
    can(role, 'deadline-check.read') ? load(request, GetDeadlineCheck, {}) : undefined,
  ]);
  return {
    today: choices.today,
    choices: searchChoices(choices),
    typed,
    errors,
    found: result && conditions && { result, conditions, page, columns, goesOn: searchParams.has('all') },
    rights,
    savedSearches: saved?.searches ?? [],
    stockAlarms: stock && { ...stock.alarms, rows: stock.alarms.rows.slice(0, namedAlarms) },
    deadlines: deadlines ?? { check: null, missing: [], waiting: [] },
  };
}

/** Null while the server, or the database behind it, can't be reached: what is on screen stays. */
export const clientLoader = async ({ serverLoader }: ClientLoaderFunctionArgs) =>
  (await answerIfReached(() => serverLoader<typeof loader>())) ?? null;

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'ledger.read');
  return redirect(await searchPath(await typedAfter(request), id));
}

export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const unsent = unsentOf(await request.clone().formData());
  await answerIfReached(() => serverAction<typeof action>());
  return json({ unsent }, { status: 503 });
}

export default function Search() {
  const answer = useLoaderData<typeof clientLoader>();
  const unsent = useActionData<typeof clientAction>()?.unsent;
  const known = useKept(answer ?? undefined);
  const isLost = answer === null || unsent !== undefined;
  const lost = isLost && <LostSearch unsent={unsent} hasFound={known?.found !== undefined} />;
  return known === undefined ? lost : <SearchScreen {...known} lost={lost} />;
}

type SearchScreenProps = SerializeFrom<typeof loader> & {
  /** Says that the last search did not come through. */
  lost: ReactNode;
};

/** The form, and the search that is on screen. */
function SearchScreen({ lost, typed, errors, choices, today, found, rights, ...others }: SearchScreenProps) {
  const { savedSearches, stockAlarms, deadlines } = others;
  const { key: visit } = useLocation();
  const search = JSON.stringify(typed);
  const screen = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { boxes, noteAsked, isInUse } = useBoxes(form, typed);
  const onKeyDown = useRowKeys({ screen, page: `${search} ${found?.page}`, isInUse });
  const onNarrow = () => form.current?.querySelector<HTMLInputElement>('input[type=date]')?.focus();
  return (
    <Stack gap="md" ref={screen} onKeyDown={onKeyDown}>
      {stockAlarms !== undefined && <AlarmBanner alarms={stockAlarms} />}
      {found === undefined && <DeadlineCheckCard {...deadlines} />}
      <SearchForm
        {...{ form, errors, choices, today }}
        typed={boxes}
        seesOwners={rights.seesOwners}
        isNarrowed={Object.keys(typed).length > 0}
        onSubmit={noteAsked}
      />
      <Group justify="space-between" gap="xs">
        <PresetTabs typed={typed} today={today} hasResult={found !== undefined} />
        {/* Each visit closes its drawers. */}
        {rights.saves && (
          <SavedSearches key={visit} searches={savedSearches} conditions={found?.conditions} typed={typed} />
        )}
      </Group>
      {lost}
      <GivenConditions typed={typed} choices={choices} />
      {found === undefined ? (
        <SearchHints />
      ) : (
        <Found key={search} {...found} today={today} rights={rights} onNarrow={onNarrow} />
      )}
    </Stack>
  );
}
