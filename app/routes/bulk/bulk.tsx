/** 一括処理 (rows L7, L8, P5): what shall happen to a set of bicycles; without one, the ways to a set and the history. */
import { bulkPageSize, ListBulkChanges } from '@bicycles/schema/bulk/contracts';
import { ListChoices } from '@bicycles/schema/masters/contracts';
import { PreviewExport } from '@bicycles/schema/searches/export-contracts';
import { Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageLinks } from '#app/components/page-links.tsx';
import { load } from '#app/directus/load.server.ts';
import { requireCapability } from '#app/session/require-user.server.ts';
import type { ScreenHandle } from '#app/shell/screen-handle.ts';
import { BulkForm } from './bulk-form.tsx';
import { DeadlineEntry } from './deadline-entry.tsx';
import { History } from './history.tsx';
import { setOfEntry } from './set-of-entry.ts';

export const handle: ScreenHandle = { title: '一括処理' };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.bulk');
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('page'))) || 1);
  const [{ bulkChanges, total }, { today, codes, policeBodies }] = await Promise.all([
    load(request, ListBulkChanges, { page }),
    load(request, ListChoices, {}),
  ]);
  const choices = { colours: codes['colour'] ?? [], models: codes['model'] ?? [], policeBodies };
  return { page, pages: Math.ceil(total / bulkPageSize), bulkChanges, today, choices };
}

/** A set from the ledger's tool bar, or by one of the entries of this screen. */
export async function action({ request }: ActionFunctionArgs) {
  await requireCapability(request, 'ledger.bulk');
  const { set, kind, error } = setOfEntry(await request.formData());
  if (set === undefined) return { error, asked: undefined };
  const { count } = await load(request, PreviewExport, { set, form: 'text', columns: ['managementNumber'] });
  return { asked: { set, kind, count }, error: undefined };
}

export default function Bulk() {
  const { page, pages, bulkChanges, today, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.asked !== undefined) {
    const { set, kind, count } = answer.asked;
    return <BulkForm key={JSON.stringify(set)} set={set} kind={kind} count={count} today={today} choices={choices} />;
  }
  return (
    <Stack gap="lg" maw={1080}>
      <DeadlineEntry policeBodies={choices.policeBodies} today={today} error={answer?.error} />
      <History bulkChanges={bulkChanges} />
      <PageLinks page={page} pages={pages} />
    </Stack>
  );
}
