import { Failure } from '@bicycles/schema/ground/failure';
import { Alert, Box, Button, Group, Image, Loader, Stack, VisuallyHidden } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { insecure, type PhotoOccasion } from '#app/ground/queue/capture-photo.ts';
import type { PhotoInHand, QueuedPhoto } from '#app/ground/queue/queued-photo.ts';
import { canSeal } from '#app/ground/queue/sealed-box.ts';
import { useCapturePhoto } from '#app/ground/queue/use-capture-photo.ts';
import { useObjectUrl } from '#app/ground/queue/use-object-url.ts';
import { usePhotoQueue } from '#app/ground/queue/use-photo-queue.ts';
import { PhotoStateBadge, photoState } from '#app/parts/queue/photo-state.tsx';

type Props = PhotoOccasion & {
  /** Called when a photo is safe on the device; it need not have been sent. */
  onQueued?(photo: QueuedPhoto): void;
};

/** Takes photos of one bicycle and puts them in the queue; the strip shows how far each one is. */
export function PhotoCapture({ onQueued, ...occasion }: Props) {
  const queue = usePhotoQueue();
  const capture = useCapturePhoto();
  const [isInsecure, setInsecure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [taken, setTaken] = useState<PhotoInHand[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const [preparing, setPreparing] = useState(0);

  const take = async (file: File) => {
    try {
      const photo = await queue.add(capture(file, occasion));
      setTaken((before) => [photo, ...before]);
      onQueued?.(photo);
    } catch (error) {
      const problem = error instanceof Failure ? error.message : '写真を保存できませんでした。もう一度撮ってください';
      setProblems((before) => [...before, problem]);
    }
  };
  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // Emptied, so that the same file can be picked again.
    event.currentTarget.value = '';
    setProblems([]);
    setPreparing((left) => left + files.length);
    // One after the other: several full-size pictures at once are too much for a small phone's memory.
    for (const file of files) {
      await take(file);
      setPreparing((left) => left - 1);
    }
  };

  // Told before anybody takes a photo that could not be kept.
  useEffect(() => setInsecure(!canSeal()), []);

  const shown = taken.flatMap((photo) => {
    const state = photoState(photo.id, queue);
    return state === undefined ? [] : [{ photo, state }];
  });
  if (isInsecure) {
    return (
      <Alert color="red.9" variant="filled" title="写真を撮れません" role="alert">
        {insecure}
      </Alert>
    );
  }
  return (
    <Stack gap="sm">
      <VisuallyHidden>
        <label htmlFor={inputId}>写真ファイル</label>
        <input
          ref={input}
          id={inputId}
          type="file"
          accept="image/*"
          capture="environment"
          multiple
          tabIndex={-1}
          onChange={(event) => void onChange(event)}
        />
      </VisuallyHidden>
      <Button
        size="xl"
        h={88}
        fullWidth
        fz="1.5rem"
        leftSection={preparing > 0 ? <Loader color="white" /> : <IconCamera size={40} />}
        onClick={() => input.current?.click()}
      >
        {preparing > 0 ? `写真を保存しています（${preparing}枚）` : '写真を撮る'}
      </Button>
      {problems.map((problem) => (
        <Alert key={problem} color="red.9" variant="filled" title="写真を使えません" role="alert">
          {problem}
        </Alert>
      ))}
      {shown.length > 0 && (
        <Group
          component="ul"
          gap="sm"
          wrap="nowrap"
          aria-label="撮った写真"
          m={0}
          p={0}
          style={{ overflowX: 'auto', listStyle: 'none' }}
        >
          {shown.map(({ photo, state }, index) => (
            <Box component="li" key={photo.id} pos="relative" flex="none">
              <Thumbnail picture={photo.picture} name={`撮った写真 ${shown.length - index}枚目`} />
              <Box pos="absolute" bottom={4} left={4} right={4}>
                <PhotoStateBadge state={state} />
              </Box>
            </Box>
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Thumbnail({ picture, name }: { picture: Blob; name: string }) {
  return <Image src={useObjectUrl(picture)} alt={name} w={128} h={128} radius="md" fit="cover" />;
}
