/** 台帳検索 (rows L6, L9): any keys, one press, and the bicycles. */
import { can } from '@bicycles/schema/access/capabilities';
import { GetClockCheck } from '@bicycles/schema/disposal/gate-contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { SearchBicycles } from '@bicycles/schema/searches/contracts';
import { ListSavedSearches } from '@bicycles/schema/searches/saved-contracts';
import { ListStockChecks } from '@bicycles/schema/stock/contracts';
import { Group, Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useRef } from 'react';
import { load } from '#app/directus/load.server.ts';
import { ClockCard } from '#app/routes/clock/clock-card.tsx';
import { AlarmBanner } from '#app/routes/stock/alarm-banner.tsx';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { Found } from './found.tsx';
import { GivenConditions } from './given-conditions.tsx';
import { keptColumns } from './kept-columns.server.ts';
import { PresetTabs } from './preset-tabs.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { searchChoices } from './search-choices.ts';
import { SearchForm } from './search-form.tsx';
import { SearchHints } from './search-hints.tsx';
import { readTyped, searchPath } from './search-terms.server.ts';
import { sortOf } from './sort-of.ts';
import { typedAfter } from './typed-after.server.ts';
import { parseTyped } from './typed-conditions.ts';
import { useResultFocus, useRowKeys } from './use-row-keys.ts';

export const handle: ScreenHandle = { title: '台帳' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, role } = await requireCapability(request, 'ledger.read');
  const { searchParams } = new URL(request.url);
  const typed = await readTyped(searchParams, id);
  const { conditions, errors } = parseTyped(typed);
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1);
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
  const [choices, result, saved, stock, clock] = await Promise.all([
    load(request, ListChoices, { includeRetired: true }),
    isAsked ? load(request, SearchBicycles, { ...query, conditions }) : undefined,
    rights.saves ? load(request, ListSavedSearches, {}) : undefined,
    can(role, 'stock-check.acknowledge') ? load(request, ListStockChecks, {}) : undefined,
    can(role, 'clock-check.read') ? load(request, GetClockCheck, {}) : undefined,
  ]);
  return {
    today: choices.today,
    choices: searchChoices(choices),
    typed,
    errors,
    found: result && conditions && { result, conditions, page, columns, goesOn: searchParams.has('all') },
    rights,
    savedSearches: saved?.searches ?? [],
    stockAlarms: stock?.alarms ?? [],
    clockCheck: clock?.check ?? null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'ledger.read');
  return redirect(await searchPath(await typedAfter(request), id));
}

export default function Search() {
  const { today, choices, typed, errors, found, rights, savedSearches, stockAlarms, clockCheck } =
    useLoaderData<typeof loader>();
  const { key: visit } = useLocation();
  const conditionsKey = JSON.stringify(typed);
  const screen = useRef<HTMLDivElement>(null);
  const onKeyDown = useRowKeys(screen);
  useResultFocus(screen, `${conditionsKey} ${found?.page}`);
  const onNarrow = () => screen.current?.querySelector<HTMLInputElement>('input[type=date]')?.focus();
  return (
    <Stack gap="md" ref={screen} onKeyDown={onKeyDown}>
      <AlarmBanner alarms={stockAlarms} />
      {found === undefined && <ClockCard check={clockCheck} />}
      {/* Another search is another form: back and forward show what was typed then. */}
      <SearchForm key={`form ${conditionsKey}`} {...{ typed, errors, choices, today }} seesOwners={rights.seesOwners} />
      <Group justify="space-between" gap="xs">
        <PresetTabs typed={typed} today={today} hasResult={found !== undefined} />
        {/* Each visit closes its drawers. */}
        {rights.saves && (
          <SavedSearches key={visit} searches={savedSearches} conditions={found?.conditions} typed={typed} />
        )}
      </Group>
      <GivenConditions typed={typed} choices={choices} />
      {found === undefined ? (
        <SearchHints />
      ) : (
        <Found key={conditionsKey} {...found} today={today} rights={rights} onNarrow={onNarrow} />
      )}
    </Stack>
  );
}
