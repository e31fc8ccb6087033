/** Takes a printer out of the choices or back in: nothing is lost, so it needs no question. */
import { type Printer, RetirePrinter } from '@bicycles/schema/printers/contracts';
import { Alert, Group } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';

export function RetirePrinterButton({ printer: { id, isRetired } }: { printer: Printer }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const messages = Object.values(result?.error ?? {}).flatMap((found) => found ?? []);
  return (
    <fetcher.Form method="post" action={commandPath(RetirePrinter)}>
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
