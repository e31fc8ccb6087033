import { Button } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { type OutcomeAnswer, OutcomeNote } from '#app/components/outcome-note.tsx';

/** A bicycle that stood in the yard joins the list, if the gate lets it. */
export function AddItemButton({ disposalId, bicycleId }: { disposalId: string; bicycleId: string }) {
  const fetcher = useFetcher<OutcomeAnswer>();
  const { result, outcome } = fetcher.data ?? {};
  return (
    <fetcher.Form method="post" action={`/disposals/${disposalId}/additions`}>
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
