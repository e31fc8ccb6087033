import type { Choice } from '@bicycles/schema/masters/contracts';
import type { TransportItem } from '@bicycles/schema/street/transport-contracts';
import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { ChoiceChips } from '#app/routes/yard/choice-chips.tsx';
import type { action } from './conditions.ts';

type ConditionFormProps = { item: TransportItem; marks: readonly Choice[] };

/** 状況メモ: a tap for what is seen every day, words for the rest; the yard sees both. */
export function ConditionForm({ item, marks }: ConditionFormProps) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data && 'result' in fetcher.data ? fetcher.data.result : undefined;
  const isSaved = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data;
  return (
    <fetcher.Form method="post" action="/street/transport/conditions">
      <CommandKey key={fetcher.data === undefined ? 'first' : JSON.stringify(fetcher.data)} lastResult={result} />
      <input type="hidden" name="bicycleId" value={item.bicycleId} />
      <Stack gap="sm">
        <FormErrors errors={result?.error?.[''] ?? undefined} />
        <ChoiceChips
          name="conditionMarkIds"
          legend="状況の印"
          type="checkbox"
          chips={marks}
          chosen={item.conditionMarkIds}
        />
        <TextInput
          label="状況メモ"
          name="conditionMemo"
          size="lg"
          maxLength={500}
          autoComplete="off"
          defaultValue={item.conditionMemo ?? ''}
          error={result?.error?.['conditionMemo']?.[0]}
        />
        <Group gap="md">
          <SubmitButton size="lg" h={60} flex={1} isPending={fetcher.state !== 'idle'}>
            状況を保存
          </SubmitButton>
          {isSaved && (
            <Text role="status" fw={700}>
              保存しました
            </Text>
          )}
        </Group>
      </Stack>
    </fetcher.Form>
  );
}
