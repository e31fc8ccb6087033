/** この版を使う, and putting an older one back: one question, then it is so. */
import { ActivateTemplate, type TemplateVersion } from '@bicycles/schema/templates/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import { Refusal } from './refusal.tsx';

type Shown = Pick<TemplateVersion, 'id' | 'version' | 'isActive'>;
type UseVersionProps = { variant: string; version: Shown; versions: readonly Shown[]; isLarge?: boolean };

export function UseVersion({ variant, version, versions, isLarge = false }: UseVersionProps) {
  const [isAsking, setAsking] = useState(false);
  const fetcher = useFetcher<FormAnswer>();
  const inUse = versions.find(({ isActive }) => isActive);
  const isOlder = inUse !== undefined && inUse.version > version.version;
  const label = `第${version.version}版${isOlder ? 'に戻す' : 'を使う'}`;
  return (
    <>
      <Button
        size={isLarge ? 'md' : 'sm'}
        variant={isLarge ? 'filled' : 'light'}
        leftSection={<IconCheck size={18} aria-hidden />}
        aria-label={`${variant} ${label}`}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {isAsking && (
        <AskDrawer title={`第${version.version}版を使いますか`} onClose={() => setAsking(false)}>
          <Text>
            {inUse === undefined
              ? 'これからの印刷は、この版になります。'
              : `これからの印刷は、いまの第${inUse.version}版に代わってこの版になります。`}
            すでに作った書類は変わりません。いつでも前の版に戻せます。
          </Text>
          <Refusal answer={fetcher.data} />
          <fetcher.Form method="post" action={commandPath(ActivateTemplate)}>
            <input type="hidden" name="versionId" value={version.id} />
            <CommandKey lastResult={fetcher.data?.result} />
            <Group>
              <SubmitButton isPending={fetcher.state !== 'idle'}>{`第${version.version}版を使う`}</SubmitButton>
              <Button variant="default" onClick={() => setAsking(false)}>
                やめる
              </Button>
            </Group>
          </fetcher.Form>
        </AskDrawer>
      )}
    </>
  );
}
