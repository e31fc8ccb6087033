import { photoKindLabels } from '@bicycles/schema/photos/contracts';
import { Button, Group, Image, Paper, Stack, Text } from '@mantine/core';
import { DateTime } from 'luxon';
import { useState } from 'react';
import type { QueuedPhoto } from '../../ground/queue/queued-photo.ts';
import { useObjectUrl } from '../../ground/queue/use-object-url.ts';
import type { PhotoQueue } from '../../ground/queue/use-photo-queue.ts';
import { useQueuedPicture } from '../../ground/queue/use-queued-picture.ts';
import { PhotoStateBadge, photoState, photoStateColours } from './photo-state.tsx';

type Props = {
  photo: QueuedPhoto;
  queue: PhotoQueue;
  /** What somebody else took is not shown: no picture, no tag, no time. */
  isOwn: boolean;
};

/** One unsent photo: what it shows, why it is still here, and retry or discard once it is refused. */
export function QueuedPhotoRow({ photo, queue, isOwn }: Props) {
  const [isAsking, setAsking] = useState(false);
  const url = useObjectUrl(useQueuedPicture(isOwn ? photo.id : undefined));
  const { kind, takenAt, tagNumber } = photo.facts;
  const caption = photo.isUnreadable ? '開けない写真' : isOwn ? `${photoKindLabels[kind]}の写真` : '前の担当者の写真';
  const takenOn = DateTime.fromISO(takenAt, { zone: 'Asia/Tokyo' }).toFormat('M月d日 H:mm');

  return (
    <Paper withBorder p="sm">
      <Group wrap="nowrap" align="flex-start">
        {url !== undefined && <Image src={url} alt={caption} w={96} h={96} radius="sm" fit="cover" />}
        <Stack gap={4} flex={1}>
          <PhotoStateBadge state={photoState(photo.id, queue) ?? 'waiting'} />
          <Text fw={700}>
            {caption}
            {isOwn && tagNumber !== undefined && `　札 ${tagNumber}`}
          </Text>
          {isOwn && !photo.isUnreadable && <Text size="sm">{takenOn} 撮影</Text>}
          {photo.lastProblem !== undefined && (
            <Text size="sm">
              {photo.lastProblem}
              {photo.attempts > 0 && `（${photo.attempts}回目）`}
            </Text>
          )}
        </Stack>
      </Group>
      {photo.isRejected && !isAsking && (
        <Group grow mt="sm">
          {!photo.isUnreadable && (
            <Button size="md" h={64} onClick={() => void queue.retry(photo.id)}>
              もう一度送る
            </Button>
          )}
          <Button size="md" h={64} variant="default" onClick={() => setAsking(true)}>
            破棄する…
          </Button>
        </Group>
      )}
      {photo.isRejected && isAsking && (
        <Stack gap="sm" mt="sm" role="alertdialog" aria-label="写真の破棄の確認">
          <Text fw={700}>この写真を破棄しますか。元に戻せません。</Text>
          {/* The harmless choice lies under the thumb that has just asked: a double tap must not discard. */}
          <Group grow>
            <Button size="md" h={64} color={photoStateColours.rejected} onClick={() => void queue.discard(photo.id)}>
              破棄する
            </Button>
            <Button size="md" h={64} variant="default" autoFocus onClick={() => setAsking(false)}>
              残しておく
            </Button>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
