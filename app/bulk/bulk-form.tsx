import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import { PreviewBulkChange } from '@bicycles/schema/bulk/contracts';
import type { Day } from '@bicycles/schema/ground/values';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { getFormProps, useForm } from '@conform-to/react';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { type ChangeBoxes, type ChangeChoices, ChangeFields } from './change-fields.tsx';
import { KindChoice } from './kind-choice.tsx';

type BulkFormProps = {
  set: BicycleSet;
  count: number;
  kind: BulkChangeKind;
  today: Day;
  choices: ChangeChoices;
};

/** What shall happen to the set, and why. Nothing is changed yet: the next screen says to which bicycles. */
export function BulkForm({ set, count, kind: firstKind, today, choices }: BulkFormProps) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const [kind, setKind] = useState(firstKind);
  const [form, fields] = useForm<{ set: string; change: ChangeBoxes; reason: string }>({ lastResult: result });
  return (
    <fetcher.Form method="post" action={commandPath(PreviewBulkChange)} {...getFormProps(form)}>
      <Stack gap="md" maw={880}>
        <div>
          <Title order={2}>{`${count.toLocaleString('ja-JP')}台の一括処理`}</Title>
          <Text>{'bicycleIds' in set ? '一覧から選んだ自転車です。' : '検索の条件に当てはまる自転車です。'}</Text>
        </div>
        <FormErrors errors={[...(form.errors ?? []), ...(fields.set.errors ?? [])]} />
        <CommandKey lastResult={result} />
        <input type="hidden" name="set" value={JSON.stringify(set)} />
        <Paper withBorder p="md">
          <KindChoice name="change.kind" value={kind} onChange={setKind} />
        </Paper>
        <Paper withBorder p="md">
          <Stack gap="md">
            <ChangeFields kind={kind} fields={fields.change.getFieldset()} today={today} choices={choices} />
            <FieldText
              field={fields.reason}
              label="理由"
              placeholder="例 警察の回答待ち"
              maxLength={255}
              withAsterisk
              description="自転車ごとの経過と、一括処理の履歴に残ります"
            />
          </Stack>
        </Paper>
        <Group>
          <SubmitButton isPending={fetcher.state !== 'idle'}>対象を確かめる</SubmitButton>
          <Button component={Link} to="/ledger" variant="default">
            やめる
          </Button>
        </Group>
        <Text size="sm">まだ何も変わりません。次の画面で、変わる台数と、変えられない自転車の理由を確かめます。</Text>
      </Stack>
    </fetcher.Form>
  );
}
