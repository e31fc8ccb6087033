import { CancelJob } from '@bicycles/schema/jobs/contracts';
import type { NoticeRun } from '@bicycles/schema/notices/contracts';
import { Paper, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconPlayerStop } from '@tabler/icons-react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { JobProgress } from '#app/parts/job-progress.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

/** A run that is being made, and the button that stops it. */
export function RunUnderWay({ run }: { run: z.infer<typeof NoticeRun> }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  return (
    <Paper withBorder p="md" component="section" aria-label="作成の進み具合">
      <JobProgress
        job={{ state: run.jobState, done: run.done, total: run.total }}
        askAt={`/notices/runs/${run.runId}/job`}
        unit="通"
      >
        <fetcher.Form method="post" action={commandPath(CancelJob)}>
          <CommandKey lastResult={result} />
          <input type="hidden" name="jobId" value={run.runId} />
          <SubmitButton
            variant="default"
            isPending={fetcher.state !== 'idle'}
            leftSection={<IconPlayerStop size={20} aria-hidden />}
          >
            中止する
          </SubmitButton>
        </fetcher.Form>
      </JobProgress>
      <FormErrors errors={result?.error?.[''] ?? undefined} />
      <Text mt="xs">
        この画面を離れても作成は続きます。「作成した通知」からいつでも戻れます。できあがると、ここに通知が並びます。
      </Text>
    </Paper>
  );
}
