/** 処分リストを作る (rows D1, D2): out of what may go in a yard, or out of what was picked in the ledger. */
import { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { Anchor, Checkbox, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation, useNavigate, useSubmit } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { findIn, pageIn, withoutPages } from '#app/parts/page-in.ts';
import { sealSet } from '#app/parts/selection/handed-set.server.ts';
import { useHandedSet } from '#app/parts/selection/use-handed-set.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { readCandidateFilter } from '#app/public-notices/candidate-filter.ts';
import { CandidateFilterForm } from '#app/public-notices/candidate-filter-form.tsx';
import { CandidatesByYard, type Part } from './candidates-by-yard.tsx';
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
    conditions && (await load(request, ListDisposalCandidates, { ...conditions, onlyBeyondUse, ...partIn(url) }));
  return { filter, error, onlyBeyondUse, sites, found };
}

/** Shows what another screen has picked: a set of bicycles stands in no address. */
export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCapability(request, 'disposal.list');
  const set = await readPostedSet(request, id);
  return {
    handed: await sealSet(set, id),
    found: await load(request, ListDisposalCandidates, { set, ...partIn(new URL(request.url)) }),
  };
}

const partIn = (url: URL) => ({
  find: findIn(url.href),
  yardId: url.searchParams.get('yardId') ?? undefined,
  page: pageIn(url.href),
  blockedPage: pageIn(url.href, 'blockedPage'),
});

export default function New() {
  const { filter, error, onlyBeyondUse, sites, found } = useLoaderData<typeof loader>();
  const picked = useActionData<typeof action>();
  const { search: address } = useLocation();
  const search = withoutPages(address, 'yardId');
  const sought = new URLSearchParams(address).get('find') ?? undefined;
  const navigate = useNavigate();
  const submit = useSubmit();
  useHandedSet(picked?.handed);
  if (picked !== undefined) {
    const show = (part: Part) =>
      submit({ handed: picked.handed }, { method: 'post', action: `/disposals/new${searchWith('', part)}` });
    return <PickedCandidates found={picked.found} sought={sought} show={show} />;
  }
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/disposals">
        処分リストの一覧へ
      </Anchor>
      <CandidateFilterForm key={`filter${search}`} action="/disposals/new" filter={filter} error={error} sites={sites}>
        <Checkbox name="onlyBeyondUse" label="機能喪失だけ" defaultChecked={onlyBeyondUse} mt={34} />
      </CandidateFilterForm>
      {found && (
        <CandidatesByYard
          key={`found${search}`}
          name="ready"
          found={found}
          sought={sought}
          show={(part) => navigate(searchWith(search, part))}
        />
      )}
    </Stack>
  );
}

/** The same bicycles, another part of them. */
function searchWith(search: string, part: Part): string {
  const terms = new URLSearchParams(search);
  for (const [name, value] of Object.entries(part)) if (value) terms.set(name, String(value));
  return `?${terms}`;
}
