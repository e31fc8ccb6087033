import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PhotoQueue } from '#app/ground/queue/use-photo-queue.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { photoStateColours } from '#app/parts/queue/photo-state.tsx';

type Props = { queue: PhotoQueue; onLogout(): void; onClose(): void };

/** Asked at logout while photos are unsent: never silently, in either direction. */
export function UnsentQuestion({ queue, onLogout, onClose }: Props) {
  const { waiting, rejected } = queue;
  const unsent = waiting + rejected;
  const [asked] = useState(unsent);
  const [isSending, setSending] = useState(false);
  const isSent = isSending && waiting === 0 && rejected === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the last photo has gone
  useEffect(() => {
    if (isSent) onLogout();
  }, [isSent]);

  const send = () => {
    setSending(true);
    void queue.wake();
  };
  return (
    <AskDrawer title={`未送信の写真が ${unsent} 枚あります`} onClose={onClose}>
      {isSending && waiting > 0 ? (
        <Stack gap={4} role="status">
          <Text size="lg" fw={700}>
            送信しています（あと {waiting} 枚）
          </Text>
          <Progress value={((asked - unsent) / Math.max(1, asked)) * 100} size="xl" aria-label="写真の送信" />
          <Text>送り終わると、自動でログアウトします。電波の届く所でお待ちください。</Text>
        </Stack>
      ) : (
        <Text size="lg">
          ログアウトしても、写真は暗号化して端末に残ります。開く鍵はサーバーにあり、次にこの端末でだれかがログインすると、あなたの名前で送信します。
        </Text>
      )}
      {rejected > 0 && (
        <Alert color={photoStateColours.rejected} variant="filled" title={`送れない写真が ${rejected} 枚あります`}>
          「戻る」を押し、上の「送れない写真」で理由を確かめてください。
        </Alert>
      )}
      {!isSending && waiting > 0 && (
        <Button size="lg" h={72} onClick={send}>
          送信してからログアウト
        </Button>
      )}
      <Button size="lg" h={64} variant="default" onClick={onLogout}>
        このままログアウト
      </Button>
      <Button size="lg" h={64} variant="subtle" onClick={onClose}>
        戻る
      </Button>
    </AskDrawer>
  );
}
