/** A small picture of the bicycle, or its place while there is none. */
import { Center, Image } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';

/** `size` in pixels, width and height. */
export function Thumbnail({ photoId, size }: { photoId: string | null; size: number }) {
  if (photoId === null) {
    return (
      <Center w={size} h={size} bg="#e9ecef" c="dimmed" flex="none" style={{ borderRadius: '0.25rem' }}>
        <IconPhotoOff size={24} role="img" aria-label="写真なし" />
      </Center>
    );
  }
  return (
    <Image
      src={`/photos/${photoId}/image?width=320`}
      alt=""
      w={size}
      h={size}
      radius="sm"
      fit="cover"
      loading="lazy"
      flex="none"
    />
  );
}
