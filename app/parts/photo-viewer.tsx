import type { Photo } from '@bicycles/schema/photos/contracts';
import { ActionIcon, Group, Image, Modal, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type PointerEvent, useRef } from 'react';
import { photoCaption } from './photo-caption.ts';
import { useReturnedFocus } from './use-returned-focus.ts';

type Props = {
  photos: readonly Pick<Photo, 'id' | 'kind' | 'takenAt'>[];
  index: number;
  onIndex(index: number): void;
  onClose(): void;
};

const swipeAtLeastPx = 50;

/**
 * One photo large; next and previous by button, arrow key or swipe. The picture has its place before it is there.
 * Title in the body: Mantine's own header counts as a second banner of the page.
 */
export function PhotoViewer({ photos, index, onIndex, onClose }: Props) {
  useReturnedFocus();
  const touchedAt = useRef<number>();
  const move = (by: number) => onIndex(Math.min(photos.length - 1, Math.max(0, index + by)));
  useHotkeys([
    ['ArrowLeft', () => move(-1)],
    ['ArrowRight', () => move(1)],
  ]);

  const photo = photos[index];
  if (photo === undefined) return null;
  const onPointerUp = (event: PointerEvent) => {
    const by = touchedAt.current === undefined ? 0 : event.clientX - touchedAt.current;
    touchedAt.current = undefined;
    if (Math.abs(by) >= swipeAtLeastPx) move(by < 0 ? 1 : -1);
  };
  return (
    <Modal.Root opened onClose={onClose} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="md">
          <Group justify="space-between" wrap="nowrap" mb="xs">
            <Modal.Title>{photoCaption(photo)}</Modal.Title>
            <Modal.CloseButton aria-label="閉じる" size={48} />
          </Group>
          <Image
            key={photo.id}
            src={`/photos/${photo.id}/image?width=1600`}
            alt={photoCaption(photo)}
            fit="contain"
            h="min(70dvh, 75vw)"
            draggable={false}
            style={{ touchAction: 'pan-y' }}
            onPointerDown={(event) => {
              touchedAt.current = event.clientX;
            }}
            onPointerUp={onPointerUp}
          />
          <Group justify="space-between" mt="sm">
            <ActionIcon
              size={64}
              variant="default"
              aria-label="前の写真"
              disabled={index === 0}
              onClick={() => move(-1)}
            >
              <IconChevronLeft />
            </ActionIcon>
            <Text role="status">
              {index + 1} / {photos.length}
            </Text>
            <ActionIcon
              size={64}
              variant="default"
              aria-label="次の写真"
              disabled={index === photos.length - 1}
              onClick={() => move(1)}
            >
              <IconChevronRight />
            </ActionIcon>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
