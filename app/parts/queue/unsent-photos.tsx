import { photoKindLabels } from '@bicycles/schema/photos/contracts';
import { Group, Image } from '@mantine/core';
import { useSignedIn } from '#app/ground/session/use-signed-in.ts';
import type { QueuedPhoto } from '../../ground/queue/queued-photo.ts';
import { useObjectUrl } from '../../ground/queue/use-object-url.ts';
import { usePhotoQueue } from '../../ground/queue/use-photo-queue.ts';
import { useQueuedPicture } from '../../ground/queue/use-queued-picture.ts';

/** What the person has taken of a tag's bicycle and the server does not have yet. */
export function UnsentPhotos({ tagNumber }: { tagNumber: string }) {
  const user = useSignedIn()?.id;
  const photos = usePhotoQueue().photos.filter(
    ({ facts }) => facts.tagNumber === tagNumber && facts.takenBy === user && user !== undefined,
  );
  if (photos.length === 0) return null;
  return (
    <Group component="ul" gap="sm" aria-label="未送信の写真" m={0} p={0} style={{ listStyle: 'none' }}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <UnsentPicture photo={photo} />
        </li>
      ))}
    </Group>
  );
}

function UnsentPicture({ photo: { id, facts } }: { photo: QueuedPhoto }) {
  const url = useObjectUrl(useQueuedPicture(id));
  if (url === undefined) return null;
  return (
    <Image src={url} alt={`${photoKindLabels[facts.kind]}の写真（未送信）`} w={128} h={128} radius="md" fit="cover" />
  );
}
