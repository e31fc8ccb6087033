/** 台帳検索 (row L6): the keys that callers know, one press, and the bicycles. */

import { can } from '@bicycles/schema/access/capabilities';
import { SearchBicycles } from '@bicycles/schema/ledger/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { ListStockChecks } from '@bicycles/schema/stock/contracts';
import { Stack } from '@mantine/core';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useRef } from 'react';
import { load } from '#app/directus/load.server.ts';
import { AlarmBanner } from '#app/routes/stock/alarm-banner.tsx';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { SearchForm } from './search-form.tsx';
import { SearchHints } from './search-hints.tsx';
import { SearchResults } from './search-results.tsx';
import { parseTerms, readTerms, searchPath } from './search-terms.server.ts';
import { useResultFocus, useRowKeys } from './use-row-keys.ts';

export const handle: ScreenHandle = { title: '台帳' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, role } = await requireCapability(request, 'ledger.read');
  const url = new URL(request.url);
  const terms = await readTerms(url, id);
  const { query, errors } = parseTerms(terms);
  const [choices, result, stock] = await Promise.all([
    load(request, ListChoices, { includeRetired: true }),
    query !== undefined && url.searchParams.has('page') ? load(request, SearchBicycles, query) : undefined,
    can(role, 'stock-check.acknowledge') ? load(request, ListStockChecks, {}) : undefined,
  ]);
  const { today, codes, places, storageSites } = choices;
  return {
    today,
    terms,
    errors,
    result,
    stockAlarms: stock?.alarms ?? [],
    choices: { places, storageSites, colours: codes['colour'] ?? [], models: codes['model'] ?? [] },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'ledger.read');
  return redirect(await searchPath(await request.formData(), id));
}

export default function Search() {
  const { today, terms, errors, result, stockAlarms, choices } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const screen = useRef<HTMLDivElement>(null);
  const onKeyDown = useRowKeys(screen);
  useResultFocus(screen);
  return (
    <Stack gap="md" ref={screen} onKeyDown={onKeyDown}>
      <AlarmBanner alarms={stockAlarms} />
      {/* Another search is another form: back and forward show what was typed then. */}
      <SearchForm
        key={search}
        terms={terms}
        errors={errors}
        choices={choices}
        today={today}
        hasResult={result !== undefined}
      />
      {result === undefined ? <SearchHints /> : <SearchResults result={result} page={terms.page} today={today} />}
    </Stack>
  );
}
