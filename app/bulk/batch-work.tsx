import type { BulkChangeView } from '@bicycles/schema/bulk/contracts';
import { CancelJob, RestartJob } from '@bicycles/schema/jobs/contracts';
import { Alert, Paper, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconAlertTriangle, IconCheck, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { isJobUnderWay, JobProgress } from '#app/parts/job-progress.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type BatchWorkProps = { work: NonNullable<BulkChangeView['work']>; title: string; summary: string };

/** How far the work is, with the way to stop it; stopped or failed, the way on; else what it came to. */
export function BatchWork({ work, title, summary }: BatchWorkProps) {
  if (isJobUnderWay(work.state)) {
    return (
      <Paper withBorder p="md" component="section" aria-label={`${title}の進み具合`}>
        <JobProgress job={work} askAt={`/ledger/bulk/jobs/${work.jobId}`} unit="台">
          <SteerJob jobId={work.jobId} way="stop" />
        </JobProgress>
        <Text mt="xs">この画面を離れても続きます。「一括処理」の履歴からいつでも戻れます。</Text>
      </Paper>
    );
  }
  if (work.state === 'done') {
    return (
      <Alert color="green" c="dark" icon={<IconCheck aria-hidden />} role="status" title={summary}>
        {work.message}
      </Alert>
    );
  }
  const isFailed = work.state === 'failed';
  return (
    <Alert
      color={isFailed ? 'red' : 'orange'}
      c="dark"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${work.total}台のうち${work.done}台まで進んで${isFailed ? '失敗しました' : '中止しました'}`}
    >
      <Text mb="sm">{isFailed ? work.message : 'ここまでの変更は残っています。続けるか、取り消してください。'}</Text>
      <SteerJob jobId={work.jobId} way="goOn" />
    </Alert>
  );
}

function SteerJob({ jobId, way }: { jobId: string; way: 'stop' | 'goOn' }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const isStop = way === 'stop';
  return (
    <fetcher.Form method="post" action={commandPath(isStop ? CancelJob : RestartJob)}>
      <FormErrors errors={result?.error?.[''] ?? undefined} />
      <CommandKey lastResult={result} />
      <input type="hidden" name="jobId" value={jobId} />
      <SubmitButton
        variant={isStop ? 'default' : 'filled'}
        isPending={fetcher.state !== 'idle'}
        leftSection={isStop ? <IconPlayerStop size={20} aria-hidden /> : <IconPlayerPlay size={20} aria-hidden />}
      >
        {isStop ? '中止する' : '続きから行う'}
      </SubmitButton>
    </fetcher.Form>
  );
}
