/** 台帳検索 (rows L6, L9): any keys, one press, and the bicycles. */
import { can } from '@bicycles/schema/access/capabilities';
import { GetClockCheck } from '@bicycles/schema/disposal/gate-contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { SearchBicycles } from '@bicycles/schema/searches/contracts';
import { ListSavedSearches } from '@bicycles/schema/searches/saved-contracts';
import { ListStockChecks } from '@bicycles/schema/stock/contracts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  json,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import { pageIn } from '#app/components/page-in.ts';
import { useKept } from '#app/components/use-kept.ts';
import { load } from '#app/directus/load.server.ts';
import { answerIfReached } from '#app/network/reach.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { keptColumns } from './kept-columns.server.ts';
import { LostSearch } from './lost-search.tsx';
import { searchChoices } from './search-choices.ts';
import { SearchScreen } from './search-screen.tsx';
import { readTyped, searchPath } from './search-terms.server.ts';
import { sortOf } from './sort-of.ts';
import { typedAfter } from './typed-after.server.ts';
import { parseTyped } from './typed-conditions.ts';
import { unsentOf } from './unsent.ts';

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
