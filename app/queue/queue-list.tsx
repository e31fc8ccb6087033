import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { AskDrawer } from '#app/components/ask-drawer.tsx';
import { photoStateColours } from './photo-state.tsx';
import { QueuedPhotoRow } from './queued-photo-row.tsx';
import type { PhotoQueue } from './use-photo-queue.ts';

type Props = { queue: PhotoQueue; isOpen: boolean; onClose(): void };

/** The photos of this device that the server does not have yet, with what a person can do about each. */
export function QueueList({ queue, isOpen, onClose }: Props) {
  const { isRead, photos, waiting, isSignedOut, lost, wake } = queue;
  if (!isOpen) return null;
  return (
    <AskDrawer title="未送信の写真" onClose={onClose}>
      {isSignedOut && (
        <Alert color={photoStateColours.waiting} variant="filled" title="送信を止めています">
          ログインし直すと、送信を再開します。写真は端末に残っています。
        </Alert>
      )}
      {lost.length > 0 && (
        <Alert
          color={photoStateColours.rejected}
          variant="filled"
          title={`未送信の写真 ${lost.length}枚が失われました`}
        >
          <Text mb="sm">
            ブラウザーのデータが消去されたため、送る前に端末から消えました。自転車が残っていれば撮り直し、残っていなければ区の担当者に伝えてください。
          </Text>
          <Button size="md" h={64} fullWidth variant="white" color="dark" onClick={() => void queue.acknowledgeLost()}>
            確認しました
          </Button>
        </Alert>
      )}
      {isRead && photos.length === 0 && lost.length === 0 && (
        <Text size="lg">
          <IconCircleCheck aria-hidden style={{ verticalAlign: 'text-bottom' }} /> 写真はすべて送信済みです
        </Text>
      )}
      {waiting > 0 && (
        <Button size="lg" h={64} variant="light" onClick={() => void wake()}>
          今すぐ送信する（{waiting}件）
        </Button>
      )}
      {photos.map((photo) => (
        <QueuedPhotoRow key={photo.id} photo={photo} queue={queue} />
      ))}
    </AskDrawer>
  );
}
