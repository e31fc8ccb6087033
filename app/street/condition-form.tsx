import type { Choice } from '@bicycles/schema/masters/contracts';
import { SetCondition, type TransportItem } from '@bicycles/schema/street/transport-contracts';
import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { CommandAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { ChoiceChips } from '#app/yard/choice-chips.tsx';

type ConditionFormProps = {
  item: Pick<TransportItem, 'bicycleId' | 'conditionMarkIds' | 'conditionMemo'>;
  marks: readonly Choice[];
};

/** 状況メモ: a tap for what is seen every day, words for the rest; the yard sees both. */
export function ConditionForm({ item, marks }: ConditionFormProps) {
  const fetcher = useFetcher<CommandAnswer<typeof SetCondition>>();
  const { result, done } = fetcher.data ?? {};
  const isSaved = fetcher.state === 'idle' && done !== undefined;
  return (
    <fetcher.Form method="post" action={commandPath(SetCondition)}>
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
