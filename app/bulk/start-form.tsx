import { AddBulkChange, type BulkChangeView } from '@bicycles/schema/bulk/contracts';
import { Alert, Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useRef, useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { Question } from '#app/parts/question.tsx';

/** 「1,000台を変更する」: the count is sent along, and the server refuses when it is no longer so (row L8). */
export function StartForm({ view: { bulkChange, confirmAbove, isOwn } }: { view: BulkChangeView }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const form = useRef<HTMLFormElement>(null);
  const [confirmsAnnounced, setConfirms] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { eligible, announced } = bulkChange.counts;
  const count = confirmsAnnounced ? eligible : eligible - announced;
  const words = count.toLocaleString('ja-JP');
  const askFirst = (event: MouseEvent) => {
    if (count <= confirmAbove) return;
    event.preventDefault();
    setAsking(true);
  };
  const goOn = () => {
    setAsking(false);
    fetcher.submit(form.current);
  };
  return (
    <Paper withBorder p="md" component="section" aria-label="実行前の確認">
      <fetcher.Form method="post" action={commandPath(AddBulkChange)} ref={form}>
        <Stack gap="md">
          <FormErrors errors={Object.values(result?.error ?? {}).flatMap((messages) => messages ?? [])} />
          <CommandKey lastResult={result} />
          <input type="hidden" name="bulkChangeId" value={bulkChange.id} />
          <input type="hidden" name="count" value={count} />
          <Text fz="xl" fw={700}>{`変更する自転車　${words}台`}</Text>
          {announced > 0 && (
            <Alert
              color="red"
              c="dark"
              icon={<IconAlertTriangle aria-hidden />}
              title={`${announced}台は処分公示が済んでいます`}
            >
              期限を変えると公示と食い違います。
              <Checkbox
                mt="sm"
                name="confirmsAnnounced"
                label={`公示済みを確認した。${announced}台の期限も変える`}
                checked={confirmsAnnounced}
                onChange={(event) => setConfirms(event.currentTarget.checked)}
              />
            </Alert>
          )}
          {!isOwn && <Text fw={700}>対象を確かめた本人だけが実行できます。</Text>}
          <Group>
            <Button
              type="submit"
              loading={fetcher.state !== 'idle'}
              disabled={count === 0 || !isOwn}
              onClick={askFirst}
            >
              {`${words}台を変更する`}
            </Button>
            <Button component={Link} to="/ledger/bulk" variant="default">
              やめる
            </Button>
          </Group>
        </Stack>
      </fetcher.Form>
      {isAsking && (
        <Question
          title={`${words}台を変更しますか`}
          onCancel={() => setAsking(false)}
          answers={
            <Button data-autofocus onClick={goOn}>
              続行
            </Button>
          }
        >
          <Text>{bulkChange.changeText}</Text>
          <Text>終わったあとも、この画面からまとめて取り消せます。</Text>
        </Question>
      )}
    </Paper>
  );
}
