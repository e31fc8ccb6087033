import { type Photo, photoKindLabels } from '@bicycles/schema/photos/contracts';
import { Group, Image, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { photoCaption } from './photo-caption.ts';
import { PhotoViewer } from './photo-viewer.tsx';

export type StripPhoto = Pick<Photo, 'id' | 'kind' | 'takenAt'>;

/** The photos of one bicycle as the server has them; a tap shows one large. */
export function PhotoStrip({ photos }: { photos: readonly StripPhoto[] }) {
  const [openIndex, setOpenIndex] = useState<number>();
  if (photos.length === 0) return <Text c="dimmed">写真はまだありません</Text>;
  return (
    <>
      <Group component="ul" gap="sm" aria-label="写真" m={0} p={0} style={{ listStyle: 'none' }}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <UnstyledButton onClick={() => setOpenIndex(index)} aria-label={`${photoCaption(photo)}を大きく表示`}>
              <Image
                src={`/photos/${photo.id}/image?width=320`}
                alt=""
                w={128}
                h={128}
                radius="md"
                fit="cover"
                loading="lazy"
              />
              <Text size="sm" ta="center">
                {photoKindLabels[photo.kind]}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </Group>
      {openIndex !== undefined && (
        <PhotoViewer photos={photos} index={openIndex} onIndex={setOpenIndex} onClose={() => setOpenIndex(undefined)} />
      )}
    </>
  );
}
