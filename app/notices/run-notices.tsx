import type { Day } from '@bicycles/schema/ground/values';
import type { GetNoticeRun, Notice } from '@bicycles/schema/notices/contracts';
import { Button, Group, Paper, Title } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { PageLinks } from '#app/parts/page-links.tsx';
import { SelectionCount } from '#app/parts/selection/selection-count.tsx';
import { useRowSelection } from '#app/parts/selection/use-row-selection.ts';
import { CancelNoticesDrawer } from './cancel-notices-drawer.tsx';
import { NoticeTable } from './notice-table.tsx';
import { ReissueDrawer } from './reissue-drawer.tsx';

type RunNoticesProps = Omit<z.infer<typeof GetNoticeRun.output>, 'leftOut'> & { today: Day };

/** The letters of a run; those that wait for the post can be chosen and taken back. */
export function RunNotices({ run, notices, waitingIds, page, pages, today }: RunNoticesProps) {
  const { runId, madeCount, sentCount, undeliveredCount, cancelledCount } = run;
  const selection = useRowSelection(waitingIds, 'none');
  const count = madeCount + sentCount + undeliveredCount + cancelledCount;
  const [isCancelling, setCancelling] = useState(false);
  const [reissued, setReissued] = useState<Notice>();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="run-notices">
      <Group justify="space-between" mb="xs">
        <Title order={3} id="run-notices">{`通知（${count.toLocaleString('ja-JP')}通）`}</Title>
        {waitingIds.length > 0 && (
          <Group gap="xs">
            <SelectionCount total={waitingIds.length} selection={selection} />
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
      <PageLinks page={page} pages={pages} label="通知のページ" />
      {isCancelling && (
        <CancelNoticesDrawer runId={runId} noticeIds={selection.chosen} onClose={() => setCancelling(false)} />
      )}
      {reissued !== undefined && (
        <ReissueDrawer notice={reissued} today={today} onClose={() => setReissued(undefined)} />
      )}
    </Paper>
  );
}
