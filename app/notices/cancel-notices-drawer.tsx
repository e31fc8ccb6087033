/** 発送前の取消: the letters are thrown away, and each bicycle is a candidate again. */
import { CancelNotices } from '@bicycles/schema/notices/contracts';
import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Stack, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskButtons } from '#app/parts/ask-buttons.tsx';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { LeftOutList } from '#app/parts/left-out-list.tsx';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';

type CancelNoticesDrawerProps = { runId: string; noticeIds: readonly string[]; onClose: () => void };

export function CancelNoticesDrawer({ runId, noticeIds, onClose }: CancelNoticesDrawerProps) {
  const fetcher = useFetcher<CommandAnswer<typeof CancelNotices>>();
  const { result, done: cancelled } = fetcher.data ?? {};
  const [form, fields] = useForm<{ reason: string }>({
    lastResult: result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CancelNotices.input }),
    shouldRevalidate: 'onInput',
  });
  const isAllDone = cancelled?.skipped.length === 0;
  useEffect(() => {
    if (isAllDone) onClose();
  }, [isAllDone, onClose]);
  if (cancelled !== undefined) {
    return (
      <AskDrawer title={`${cancelled.cancelledCount}通を取り消しました`} onClose={onClose}>
        <LeftOutList title="取り消せなかった通知" leftOut={cancelled.skipped} />
      </AskDrawer>
    );
  }
  return (
    <AskDrawer title={`${noticeIds.length}通を発送前に取り消しますか`} onClose={onClose}>
      <fetcher.Form method="post" action={commandPath(CancelNotices)} {...getFormProps(form)}>
        <Stack gap="sm">
          <FormErrors errors={form.errors} />
          <CommandKey lastResult={result} />
          <input type="hidden" name="runId" value={runId} />
          <ChosenIds name="noticeIds" ids={noticeIds} />
          <Text>印刷した通知書は捨ててください。返還通知日は消え、自転車は「作成する」の一覧に戻ります。</Text>
          <FieldText field={fields.reason} label="取消の理由" maxLength={255} data-autofocus withAsterisk />
          <AskButtons
            submitLabel="取り消す"
            backLabel="取り消さずに戻る"
            color="red.8"
            isPending={fetcher.state !== 'idle'}
            onClose={onClose}
          />
        </Stack>
      </fetcher.Form>
    </AskDrawer>
  );
}
