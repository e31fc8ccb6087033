/** 処分リストを作る (rows D1, D2): out of what may go in a yard, or out of what was picked in the ledger. */
import { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Anchor, Checkbox, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { load } from '#app/directus/load.server.ts';
import { readCandidateFilter } from '#app/routes/public-notices/candidate-filter.ts';
import { CandidateFilterForm } from '#app/routes/public-notices/candidate-filter-form.tsx';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { CandidatesByYard } from './candidates-by-yard.tsx';
import { PickedCandidates } from './picked-candidates.tsx';
import { readPostedSet } from './read-posted-set.server.ts';

export const handle: ScreenHandle = { title: '処分リストを作る' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'disposal.list');
  const url = new URL(request.url);
  const { storageSites } = await load(request, ListChoices, {});
  const sites = storageSites.map(({ id, shortName }) => ({ id, shortName }));
  const { filter, conditions, error } = readCandidateFilter(url);
  const onlyBeyondUse = url.searchParams.has('onlyBeyondUse');
  const found =
    conditions === undefined
      ? { candidates: [], readyCount: 0, count: 0 }
      : await load(request, ListDisposalCandidates, { ...conditions, onlyBeyondUse });
  return { filter, error, onlyBeyondUse, sites, ...found };
}

/** Shows what another screen has picked: a set of bicycles stands in no address. */
export async function action({ request }: ActionFunctionArgs) {
  await requireCapability(request, 'disposal.list');
  return load(request, ListDisposalCandidates, { set: await readPostedSet(request) });
}

export default function New() {
  const { filter, error, onlyBeyondUse, sites, candidates, count } = useLoaderData<typeof loader>();
  const picked = useActionData<typeof action>();
  const { search } = useLocation();
  if (picked !== undefined) return <PickedCandidates candidates={picked.candidates} />;
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/disposals">
        処分リストの一覧へ
      </Anchor>
      <CandidateFilterForm key={`filter${search}`} action="/disposals/new" filter={filter} error={error} sites={sites}>
        <Checkbox name="onlyBeyondUse" label="機能喪失だけ" defaultChecked={onlyBeyondUse} mt={34} />
      </CandidateFilterForm>
      <CandidatesByYard key={`found${search}`} candidates={candidates} isCut={count > candidates.length} />
    </Stack>
  );
}
