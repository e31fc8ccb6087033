/** One batch (rows L7, L8): the question before it, its progress, its result, and the way back. */
import { GetBulkChange } from '@bicycles/schema/bulk/contracts';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Button, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { BatchWork } from './batch-work.tsx';
import { LeftRows } from './left-rows.tsx';
import { NewOwnerCard } from './new-owner-card.tsx';
import { StartForm } from './start-form.tsx';
import { UndoForm } from './undo-form.tsx';

export const handle: ScreenHandle = { title: '一括処理' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'ledger.bulk');
  return load(request, GetBulkChange, { bulkChangeId: params['bulkChangeId'] ?? '' });
}

export default function BulkChangeScreen() {
  const view = useLoaderData<typeof loader>();
  const { bulkChange, work, undoWork, owner, skipped, kept } = view;
  const { state, counts, changeText, setText, reason, createdByName, createdAt, undoneByName, undoneAt } = bulkChange;
  return (
    <Stack gap="md" maw={960} key={`${bulkChange.id} ${state}`}>
      <div>
        <Button
          component={Link}
          to="/ledger/bulk"
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          ml={-8}
        >
          一括処理
        </Button>
        <Title order={2}>{changeText}</Title>
        <Text>{`対象　${setText}`}</Text>
        <Text>{`理由　${reason}`}</Text>
        <Text c="dimmed">{`${formatInstant(createdAt)} ${createdByName}`}</Text>
        {undoneAt !== null && (
          <Text fw={700}>{`${formatInstant(undoneAt)} ${undoneByName ?? ''}が取り消しました`}</Text>
        )}
      </div>
      {owner !== null && <NewOwnerCard owner={owner} />}
      {state === 'previewed' && <StartForm view={view} />}
      {work !== null && state === 'started' && (
        <BatchWork work={work} title="変更" summary={`${counts.done.toLocaleString('ja-JP')}台を変更しました`} />
      )}
      {undoWork !== null && (
        <BatchWork
          work={undoWork}
          title="取消"
          summary={`${counts.undone.toLocaleString('ja-JP')}台を元に戻しました`}
        />
      )}
      <LeftRows title="元に戻さなかった自転車" rows={kept} count={counts.kept} />
      <LeftRows
        title={state === 'previewed' ? '変更できない自転車' : '変更しなかった自転車'}
        rows={skipped}
        count={counts.skipped}
      />
      {state === 'started' && counts.done > 0 && <UndoForm bulkChange={bulkChange} work={work} />}
    </Stack>
  );
}
