/** Takes a printer out of the choices or back in: nothing is lost, so it needs no question. */
import type { Printer } from '@bicycles/schema/printers/contracts';
import { Alert, Group } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { CommandKey } from '#app/components/command-key.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { action } from './retirements.ts';

export function RetirePrinterButton({ printer: { id, isRetired } }: { printer: Printer }) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data?.result;
  const messages = Object.values(result?.error ?? {}).flatMap((found) => found ?? []);
  return (
    <fetcher.Form method="post" action="/printers/retirements">
      <Group>
        {messages.length > 0 && (
          <Alert color="red" role="alert">
            {messages.join(' ')}
          </Alert>
        )}
        <input type="hidden" name="printerId" value={id} />
        {!isRetired && <input type="hidden" name="isRetired" value="on" />}
        <CommandKey lastResult={result} />
        <SubmitButton variant="default" size="sm" isPending={fetcher.state !== 'idle'}>
          {isRetired ? 'また選べるようにする' : '廃止する（選べなくする）'}
        </SubmitButton>
      </Group>
    </fetcher.Form>
  );
}
