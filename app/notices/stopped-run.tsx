import { RestartJob } from '@bicycles/schema/jobs/contracts';
import type { NoticeRun } from '@bicycles/schema/notices/contracts';
import { Alert, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconAlertTriangle, IconPlayerPlay } from '@tabler/icons-react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

/** A run that failed or was stopped: what it has made stands, and it can go on from there. */
export function StoppedRun({ run }: { run: z.infer<typeof NoticeRun> }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const isFailed = run.jobState === 'failed';
  return (
    <Alert
      color={isFailed ? 'red' : 'orange'}
      c="dark"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${run.total}通のうち${run.done}通まで進んで${isFailed ? '失敗しました' : '中止しました'}`}
    >
      <FormErrors errors={result?.error?.[''] ?? undefined} />
      {isFailed && <Text>{run.message}</Text>}
      <Text mb="sm">作成済みの通知はそのまま使えます。残りは「続きから作成」で続けられます。</Text>
      <fetcher.Form method="post" action={commandPath(RestartJob)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="jobId" value={run.runId} />
        <SubmitButton isPending={fetcher.state !== 'idle'} leftSection={<IconPlayerPlay size={20} aria-hidden />}>
          続きから作成
        </SubmitButton>
      </fetcher.Form>
    </Alert>
  );
}
