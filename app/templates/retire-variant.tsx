/** 使用をやめる: what the variant was for falls back to the others. */

import { RetireTemplateVariant } from '@bicycles/schema/templates/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { Refusal } from './refusal.tsx';

export function RetireVariant({ kind, name }: { kind: string; name: string }) {
  const [isAsking, setAsking] = useState(false);
  const fetcher = useFetcher<FormAnswer>();
  return (
    <>
      <Button variant="default" size="sm" aria-label={`「${name}」の使用をやめる`} onClick={() => setAsking(true)}>
        使用をやめる
      </Button>
      {isAsking && (
        <AskDrawer title={`「${name}」の使用をやめますか`} onClose={() => setAsking(false)}>
          <Text>これからの印刷は、条件に合うほかの様式か、同梱の様式になります。版は残り、いつでもまた使えます。</Text>
          <Refusal answer={fetcher.data} />
          <fetcher.Form method="post" action={commandPath(RetireTemplateVariant)}>
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
