/** 使用をやめる: what the variant was for falls back to the others. */
import { Button, Group, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { AskDrawer } from '#app/components/ask-drawer.tsx';
import { CommandKey } from '#app/components/command-key.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { Refusal } from './refusal.tsx';
import type { action } from './retirements.ts';

export function RetireVariant({ kind, name }: { kind: string; name: string }) {
  const [isAsking, setAsking] = useState(false);
  const fetcher = useFetcher<typeof action>();
  return (
    <>
      <Button variant="default" size="sm" aria-label={`「${name}」の使用をやめる`} onClick={() => setAsking(true)}>
        使用をやめる
      </Button>
      {isAsking && (
        <AskDrawer title={`「${name}」の使用をやめますか`} onClose={() => setAsking(false)}>
          <Text>これからの印刷は、条件に合うほかの様式か、同梱の様式になります。版は残り、いつでもまた使えます。</Text>
          <Refusal answer={fetcher.data} />
          <fetcher.Form method="post" action="/templates/retirements">
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="name" value={name} />
            <CommandKey lastResult={fetcher.data?.result} />
            <Group>
              <SubmitButton isPending={fetcher.state !== 'idle'}>使用をやめる</SubmitButton>
              <Button variant="default" onClick={() => setAsking(false)}>
                やめずに閉じる
              </Button>
            </Group>
          </fetcher.Form>
        </AskDrawer>
      )}
    </>
  );
}
