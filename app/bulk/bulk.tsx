/** 一括処理 (rows L7, L8, P5): what shall happen to a set of bicycles; without one, the ways to a set and the history. */
import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import { bulkPageSize, ListBulkChanges } from '@bicycles/schema/bulk/contracts';
import { PreviewExport } from '@bicycles/schema/export/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  json,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import { LostEntry } from '#app/export/lost-entry.tsx';
import { load } from '#app/ground/directus/load.server.ts';
import { answerIfReached, unreachable } from '#app/ground/network/reach.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { pageIn } from '#app/parts/page-in.ts';
import { PageLinks } from '#app/parts/page-links.tsx';
import { sealSet, unsealSet } from '#app/parts/selection/handed-set.server.ts';
import { useHandedSet } from '#app/parts/selection/use-handed-set.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { useKept } from '#app/parts/use-kept.ts';
import { BulkForm } from './bulk-form.tsx';
import { DeadlineEntry } from './deadline-entry.tsx';
import { History } from './history.tsx';
import { LostHistory } from './lost-history.tsx';
import { setOfEntry } from './set-of-entry.ts';

export const handle: ScreenHandle = { title: '一括処理' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.bulk');
  const page = pageIn(request.url);
  const [{ bulkChanges, total }, { today, codes, policeBodies }] = await Promise.all([
    load(request, ListBulkChanges, { page }),
    load(request, ListChoices, {}),
  ]);
  const choices = {
    vehicleKinds: codes['vehicle_kind'] ?? [],
    models: codes['model'] ?? [],
    colours: codes['colour'] ?? [],
    policeBodies,
  };
  return { page, pages: Math.ceil(total / bulkPageSize), bulkChanges, today, choices };
}

/** Null while the server can't be reached: the chosen bicycles, or what is on screen, stay. */
export const clientLoader = async ({ serverLoader }: ClientLoaderFunctionArgs) =>
  (await answerIfReached(() => serverLoader<typeof loader>())) ?? null;

/** What was asked for, or what stood in its way. */
type Answer = {
  asked?: { set: BicycleSet; kind: BulkChangeKind; count: number };
  /** The set again, for a reload and Back. */
  handed?: string;
  error?: string;
  /** As it came, when the server was not reached. */
  unsentSet?: string;
};

/** A set from the ledger's tool bar, or by one of the entries of this screen. */
export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { id } = await requireCapability(request, 'ledger.bulk');
  const form = await request.formData();
  const given = setOfEntry(form);
  const { kind, error } = given;
  const set = given.set ?? (await unsealSet(form, id));
  if (set === undefined) return { error };
  const { count } = await load(request, PreviewExport, { set, form: 'text', columns: ['managementNumber'] });
  return { asked: { set, kind, count }, handed: await sealSet(set, id) };
}

/** Without an answer the chosen bicycles, or the days and police bodies that were typed, stay to be sent again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const set = (await request.clone().formData()).get('set');
  const answer = await answerIfReached(() => serverAction<typeof action>());
  const kept: Answer = set === null ? { error: unreachable } : { unsentSet: String(set) };
  return answer ?? json(kept, { status: 503 });
}

export default function Bulk() {
  const known = useKept(useLoaderData<typeof clientLoader>() ?? undefined);
  const answer: Answer = useActionData<typeof clientAction>() ?? {};
  useHandedSet(answer.handed);
  if (answer.unsentSet !== undefined) {
    return <LostEntry action="/ledger/bulk" what="一括処理の準備ができませんでした" set={answer.unsentSet} />;
  }
  if (known === undefined) return <LostHistory />;
  const { page, pages, bulkChanges, today, choices } = known;
  if (answer.asked !== undefined) {
    const { set, kind, count } = answer.asked;
    return <BulkForm key={JSON.stringify(set)} set={set} kind={kind} count={count} today={today} choices={choices} />;
  }
  return (
    <Stack gap="lg" maw={1080}>
      <DeadlineEntry policeBodies={choices.policeBodies} today={today} error={answer.error} />
      <History bulkChanges={bulkChanges} />
      <PageLinks page={page} pages={pages} />
    </Stack>
  );
}
