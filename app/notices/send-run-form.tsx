/** 発送: the pile went to the post. Letters of bicycles that left meanwhile are named, to be taken out. */

import type { Day } from '@bicycles/schema/ground/values';
import { type NoticeRun, SendNoticeRun } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconMailForward } from '@tabler/icons-react';
import type { z } from 'zod';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldDay } from '#app/parts/field-day.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { LeftOutList } from '#app/parts/left-out-list.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { useKept } from '#app/parts/use-kept.ts';

type SendRunFormProps = { run: z.infer<typeof NoticeRun>; today: Day; firstDay: Day };

export function SendRunForm({ run, today, firstDay }: SendRunFormProps) {
  const fetcher = useFetcher<CommandAnswer<typeof SendNoticeRun>>();
  const result = fetcher.data?.result;
  const sent = useKept(fetcher.data?.done);
  const [form, fields] = useForm<{ sentOn: string }>({
    lastResult: result,
    defaultValue: { sentOn: today },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SendNoticeRun.input }),
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="send-run">
      <Title order={3} id="send-run" mb="xs">
        2. 発送
      </Title>
      <Stack gap="sm" align="flex-start">
        {sent !== undefined && (
          <>
            <Text role="status" fw={700}>{`${sent.sentCount}通を発送済にしました`}</Text>
            <LeftOutList title="抜き取って取り消してください" leftOut={sent.skipped} />
          </>
        )}
        {run.madeCount === 0 ? (
          <Text>{`発送を待っている通知はありません。${run.sentCount > 0 ? `${run.sentCount}通が発送済です。` : ''}`}</Text>
        ) : (
          <fetcher.Form method="post" action={commandPath(SendNoticeRun)} {...getFormProps(form)}>
            <FormErrors errors={form.errors} />
            <CommandKey lastResult={result} />
            <input type="hidden" name="runId" value={run.runId} />
            <Stack gap="sm" align="flex-start">
              <FieldDay field={fields.sentOn} label="発送日" size="sm" min={firstDay} max={today} w={200} />
              <SubmitButton
                isPending={fetcher.state !== 'idle'}
                leftSection={<IconMailForward size={20} aria-hidden />}
              >{`${run.madeCount.toLocaleString('ja-JP')}通を発送済にする`}</SubmitButton>
            </Stack>
          </fetcher.Form>
        )}
      </Stack>
    </Paper>
  );
}
