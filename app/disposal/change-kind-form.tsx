/** 区分の変更 of the chosen bicycles. */

import { ChangeDisposalKinds } from '@bicycles/schema/disposal/contracts';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/parts/outcome-note.tsx';
import { kindChoices } from './kind-choices.ts';

type ChangeKindFormProps = { disposalId: string; bicycleIds: readonly string[] };

export function ChangeKindForm({ disposalId, bicycleIds }: ChangeKindFormProps) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  return (
    <fetcher.Form method="post" action={commandPath(ChangeDisposalKinds)}>
      <FormErrors errors={Object.values(result?.error ?? {}).flatMap((messages) => messages ?? [])} />
      <OutcomeNote outcome={outcome} />
      <CommandKey lastResult={result} />
      <input type="hidden" name="disposalId" value={disposalId} />
      {bicycleIds.map((bicycleId) => (
        <input key={bicycleId} type="hidden" name="bicycleIds" value={bicycleId} />
      ))}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NativeSelect
          name="kind"
          label="区分"
          size="sm"
          data={kindChoices.map(({ id, label }) => ({ value: id, label }))}
        />
        <Button
          type="submit"
          size="sm"
          variant="default"
          disabled={bicycleIds.length === 0}
          loading={fetcher.state !== 'idle'}
        >{`選んだ${bicycleIds.length}台の区分を変更`}</Button>
      </Group>
    </fetcher.Form>
  );
}
