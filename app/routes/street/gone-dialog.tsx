import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { AskDrawer } from '#app/components/ask-drawer.tsx';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import type { action } from './disappearances.ts';

/** 所有者が移動: one more tap, with what it means and how a mistake is put right. */
export function GoneDialog({ item, onClose }: { item: StreetItem; onClose(): void }) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data && 'result' in fetcher.data ? fetcher.data.result : undefined;
  const isDone = fetcher.data !== undefined && 'done' in fetcher.data;
  const { tagNumber } = item;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer has come
  useEffect(() => {
    if (!isDone) return;
    notifications.show({
      message: `札 ${tagNumber} を「所有者が移動」で終えました`,
      color: 'green.9',
      withBorder: true,
      closeButtonProps: { 'aria-label': '閉じる' },
    });
    onClose();
  }, [isDone]);

  return (
    <AskDrawer title="所有者が移動しましたか" onClose={onClose}>
      <fetcher.Form method="post" action="/street/disappearances">
        <Stack gap="md">
          <FormErrors errors={result?.error?.[''] ?? undefined} />
          <Text size="lg" fw={700}>
            札 {tagNumber}　{item.placeName}
          </Text>
          <Text>
            この自転車の札付けを終えます。間違えたときや、まだ置いてあるときは、新しい札を付けて札付けからやり直してください。
          </Text>
          <CommandKey lastResult={result} />
          <input type="hidden" name="bicycleId" value={item.bicycleId} />
          <SubmitButton size="xl" h={72} fullWidth isPending={fetcher.state !== 'idle'}>
            所有者が移動で終える
          </SubmitButton>
        </Stack>
      </fetcher.Form>
      <Button size="xl" h={64} variant="default" onClick={onClose}>
        やめる
      </Button>
    </AskDrawer>
  );
}
