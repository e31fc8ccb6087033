/** One run of notices (row N1): its progress, then print, send, or take back. */

import { formatInstant, tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { GetToday } from '@bicycles/schema/masters/contracts';
import { GetNoticeRun, noticeKindLabels } from '@bicycles/schema/notices/contracts';
import { ListPrinters } from '@bicycles/schema/printers/contracts';
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { load } from '#app/ground/directus/load.server.ts';
import { requireCapability } from '#app/ground/session/require-user.server.ts';
import { isJobUnderWay } from '#app/parts/job-progress.tsx';
import { LeftOutList } from '#app/parts/left-out-list.tsx';
import { pageIn } from '#app/parts/page-in.ts';
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';
import { WarekiDate } from '#app/parts/wareki-date.tsx';
import { JobStateBadge } from './job-state-badge.tsx';
import { PrintRunForm } from './print-run-form.tsx';
import { RunNotices } from './run-notices.tsx';
import { RunUnderWay } from './run-under-way.tsx';
import { SendRunForm } from './send-run-form.tsx';
import { StoppedRun } from './stopped-run.tsx';

export const handle: ScreenHandle = { title: '返還通知' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCapability(request, 'notice.make');
  const [found, { printers }, { today }] = await Promise.all([
    load(request, GetNoticeRun, { runId: params['runId'] ?? '', page: pageIn(request.url) }),
    load(request, ListPrinters, {}),
    load(request, GetToday, {}),
  ]);
  return { ...found, printers, today };
}

export default function Run() {
  const { run, notices, page, pages, waitingIds, leftOut, printers, today } = useLoaderData<typeof loader>();
  const isUnderWay = isJobUnderWay(run.jobState);
  const printable = run.madeCount + run.sentCount + run.undeliveredCount;
  return (
    <Stack gap="md" key={run.runId}>
      <div>
        <Button
          component={Link}
          to="/notices/runs"
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          ml={-8}
        >
          作成した通知
        </Button>
        <Group gap="sm">
          <Title order={2}>{noticeKindLabels[run.kind]}</Title>
          <JobStateBadge state={run.jobState} />
        </Group>
        <Group gap="lg">
          <Text>
            返還通知日 <WarekiDate day={run.notifiedOn} />
          </Text>
          <Text>{`作成 ${formatInstant(run.createdAt)} ${run.createdByName}`}</Text>
        </Group>
      </div>
      {isUnderWay && <RunUnderWay run={run} />}
      {(run.jobState === 'failed' || run.jobState === 'cancelled') && <StoppedRun run={run} />}
      <LeftOutList title="作成しなかった自転車" leftOut={leftOut} />
      {!isUnderWay && notices.length > 0 && (
        <>
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <PrintRunForm runId={run.runId} count={printable} printers={printers} />
            <SendRunForm run={run} today={today} firstDay={tokyoDay(run.createdAt)} />
          </SimpleGrid>
          <RunNotices run={run} notices={notices} waitingIds={waitingIds} page={page} pages={pages} today={today} />
        </>
      )}
    </Stack>
  );
}
