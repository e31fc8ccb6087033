import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useSignedIn } from '#app/ground/session/use-signed-in.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import type { PhotoQueue } from '../../ground/queue/use-photo-queue.ts';
import { photoStateColours } from './photo-state.tsx';
import { QueuedPhotoRow } from './queued-photo-row.tsx';

type Props = { queue: PhotoQueue; isOpen: boolean; onClose(): void };

/** The photos of this device that the server does not have yet, with what a person can do about each. */
export function QueueList({ queue, isOpen, onClose }: Props) {
  const { isRead, photos, waiting, isSignedOut, lost, wake } = queue;
  const user = useSignedIn()?.id;
  if (!isOpen) return null;
  const open = photos.filter(({ isLocked }) => !isLocked);
  const own = open.filter(({ facts, isUnreadable }) => isUnreadable || facts.takenBy === user);
  const others = open.filter((photo) => !own.includes(photo));
  const locked = photos.length - open.length;
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
      {own.map((photo) => (
        <QueuedPhotoRow key={photo.id} photo={photo} queue={queue} isOwn />
      ))}
      {locked > 0 && <Text size="lg">端末で暗号化した写真 {locked} 件は、サーバーにつながると送信します。</Text>}
      {others.length > 0 && (
        <Stack gap="sm" component="section" aria-labelledby="photos-of-others">
          <Text id="photos-of-others" size="lg" fw={700}>
            前の担当者の未送信 {others.length} 件
          </Text>
          <Text>撮影した人の名前で送信します。写真の中身は、撮影した本人がログインしたときだけ表示します。</Text>
          {others.map(
            (photo) => photo.isRejected && <QueuedPhotoRow key={photo.id} photo={photo} queue={queue} isOwn={false} />,
          )}
        </Stack>
      )}
    </AskDrawer>
  );
}
