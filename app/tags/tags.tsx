/** 札の作成・印刷 (row F1): new batches, what became of the earlier ones, and any range once more. */
import { can } from '@bicycles/schema/access';
import { ListTagBatches, MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { Grid, Stack } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { load } from '#app/ground/directus/load.server.ts';
import { submitForm } from '#app/ground/directus/submit-form.server.ts';
import { sendOrKeep } from '#app/ground/network/reach.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BatchTable } from './batch-table.tsx';
import { MadeBatch } from './made-batch.tsx';
import { MakeBatchForm } from './make-batch-form.tsx';
import { PrintRangeForm } from './print-range-form.tsx';
import { useFreshCounts } from './use-fresh-counts.ts';

export const handle: ScreenHandle = { title: '札の作成・印刷' };

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireCapability(request, 'tag.print');
  const { batches } = await load(request, ListTagBatches, {});
  const madeNow = new URL(request.url).searchParams.get('made');
  return {
    batches,
    mayMake: can(role, 'tag.make'),
    made: batches.find(({ batch }) => String(batch) === madeNow),
  };
}

export const action = ({ request }: ActionFunctionArgs) =>
  submitForm(request, MakeTagBatch, ({ batch, count }) =>
    redirectWithMessage(`/tags?made=${batch}`, `札を${count.toLocaleString('ja-JP')}枚作りました`),
  );

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Tags() {
  const { batches, mayMake, made } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  useFreshCounts();
  return (
    <Grid gutter="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="lg">
          {mayMake && <MakeBatchForm lastResult={answer?.result} />}
          {made !== undefined && <MadeBatch batch={made} />}
          <BatchTable batches={batches} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <PrintRangeForm batches={batches} />
      </Grid.Col>
    </Grid>
  );
}
