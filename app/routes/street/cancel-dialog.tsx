import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { AskDrawer } from '#app/components/ask-drawer.tsx';
import { CommandKey } from '#app/components/command-key.tsx';
import { FormErrors } from '#app/components/form-errors.tsx';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { MarkedText } from './marked-text.tsx';
import type { action } from './tagging-cancellations.ts';

const reasons = ['札の読み間違い', '二重に札付け', '札の破れ・汚れ', '対象外の自転車'];

/** 札付けを取消: only with a reason; the tag can't be used again. */
export function CancelDialog({ item, onClose }: { item: StreetItem; onClose(): void }) {
  const fetcher = useFetcher<typeof action>();
  const result = fetcher.data && 'result' in fetcher.data ? fetcher.data.result : undefined;
  const isDone = fetcher.data !== undefined && 'done' in fetcher.data;
  const { tagNumber } = item;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer has come
  useEffect(() => {
    if (!isDone) return;
    notifications.show({
      message: `札 ${tagNumber} の札付けを取り消しました`,
      color: 'green.9',
      withBorder: true,
      closeButtonProps: { 'aria-label': '閉じる' },
    });
    onClose();
  }, [isDone]);

  return (
    <AskDrawer title="札付けを取り消しますか" onClose={onClose}>
      <fetcher.Form method="post" action="/street/tagging-cancellations">
        <Stack gap="md">
          <FormErrors errors={result?.error?.[''] ?? undefined} />
          <Text size="lg" fw={700}>
            札 {tagNumber}　{item.placeName}
          </Text>
          <Text>間違えて登録した札付けを取り消します。この札は無効になり、もう使えません。</Text>
          <MarkedText
            name="reason"
            label="取消の理由"
            marks={reasons}
            maxLength={255}
            required
            error={result?.error?.['reason']?.[0]}
          />
          <CommandKey lastResult={result} />
          <input type="hidden" name="bicycleId" value={item.bicycleId} />
          <SubmitButton size="xl" h={72} fullWidth color="red.8" isPending={fetcher.state !== 'idle'}>
            札付けを取り消す
          </SubmitButton>
        </Stack>
      </fetcher.Form>
      <Button size="xl" h={64} variant="default" onClick={onClose}>
        やめる
      </Button>
    </AskDrawer>
  );
}
