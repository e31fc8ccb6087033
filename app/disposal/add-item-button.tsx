import { AddDisposalItems } from '@bicycles/schema/disposal/contracts';
import { Button } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/parts/outcome-note.tsx';

/** A bicycle that stood in the yard joins the list, if the gate lets it. */
export function AddItemButton({ disposalId, bicycleId }: { disposalId: string; bicycleId: string }) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  return (
    <fetcher.Form method="post" action={commandPath(AddDisposalItems)}>
      <FormErrors errors={Object.values(result?.error ?? {}).flatMap((messages) => messages ?? [])} />
      <OutcomeNote outcome={outcome} />
      <CommandKey lastResult={result} />
      <input type="hidden" name="disposalId" value={disposalId} />
      <input type="hidden" name="bicycleIds" value={bicycleId} />
      <Button type="submit" variant="default" loading={fetcher.state !== 'idle'}>
        リストに加える
      </Button>
    </fetcher.Form>
  );
}
