import type { Notice } from '@bicycles/schema/notices/contracts';
import type { Day } from '@bicycles/schema/values';
import { Button, Group, Paper, Title } from '@mantine/core';
import { useState } from 'react';
import { SelectionCount } from '#app/components/selection/selection-count.tsx';
import { useRowSelection } from '#app/components/selection/use-row-selection.ts';
import { CancelNoticesDrawer } from './cancel-notices-drawer.tsx';
import { NoticeTable } from './notice-table.tsx';
import { ReissueDrawer } from './reissue-drawer.tsx';

type RunNoticesProps = { runId: string; notices: readonly Notice[]; today: Day };

/** The letters of a run; those that wait for the post can be chosen and taken back. */
export function RunNotices({ runId, notices, today }: RunNoticesProps) {
  const waiting = notices.flatMap(({ noticeId, state }) => (state === 'made' ? [noticeId] : []));
  const selection = useRowSelection(waiting, 'none');
  const [isCancelling, setCancelling] = useState(false);
  const [reissued, setReissued] = useState<Notice>();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="run-notices">
      <Group justify="space-between" mb="xs">
        <Title order={3} id="run-notices">{`通知（${notices.length.toLocaleString('ja-JP')}通）`}</Title>
        {waiting.length > 0 && (
          <Group gap="xs">
            <SelectionCount total={waiting.length} selection={selection} />
            <Button
              size="compact-sm"
              color="red.8"
              disabled={selection.chosen.length === 0}
              onClick={() => setCancelling(true)}
            >
              発送前に取り消す
            </Button>
          </Group>
        )}
      </Group>
      <NoticeTable notices={notices} selection={selection} onReissue={setReissued} />
      {isCancelling && (
        <CancelNoticesDrawer runId={runId} noticeIds={selection.chosen} onClose={() => setCancelling(false)} />
      )}
      {reissued !== undefined && (
        <ReissueDrawer notice={reissued} today={today} onClose={() => setReissued(undefined)} />
      )}
    </Paper>
  );
}
