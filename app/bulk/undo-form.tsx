import { type BulkChangeSummary, type BulkChangeView, UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import { Button, Paper, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { isJobUnderWay } from '#app/parts/job-progress.tsx';
import { Question } from '#app/parts/question.tsx';

type UndoFormProps = { bulkChange: BulkChangeSummary; work: BulkChangeView['work'] };

/** 取消 of a whole batch, asked about once more. */
export function UndoForm({ bulkChange: { id, counts }, work }: UndoFormProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const form = useRef<HTMLFormElement>(null);
  const [isAsking, setAsking] = useState(false);
  if (work !== null && isJobUnderWay(work.state)) return null;
  const words = counts.done.toLocaleString('ja-JP');
  const goOn = () => {
    setAsking(false);
    fetcher.submit(form.current);
  };
  return (
    <Paper withBorder p="md">
      <fetcher.Form method="post" action={commandPath(UndoBulkChange)} ref={form}>
        <FormErrors errors={result?.error?.[''] ?? undefined} />
        <CommandKey lastResult={result} />
        <input type="hidden" name="bulkChangeId" value={id} />
        <Text mb="sm">誤りに気づいたら、まとめて元に戻せます。あとから変更した自転車は戻さず、一覧で示します。</Text>
        <Button
          variant="default"
          loading={fetcher.state !== 'idle'}
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {`${words}台の変更を取り消す`}
        </Button>
      </fetcher.Form>
      {isAsking && (
        <Question
          title={`${words}台の変更を取り消しますか`}
          onCancel={() => setAsking(false)}
          answers={
            <Button data-autofocus color="red.8" onClick={goOn}>
              取り消す
            </Button>
          }
        >
          <Text>変更の前の内容に戻します。取り消したことも経過に残ります。</Text>
        </Question>
      )}
    </Paper>
  );
}
