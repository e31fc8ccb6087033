import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { type Photo, photoKindLabels } from '@bicycles/schema/photos/contracts';
import type { PhotoToResolve } from '@bicycles/schema/photos/resolve-contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Alert, Group, Image, Paper, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { photoCaption } from '#app/parts/photo-caption.ts';
import { PhotoViewer } from '#app/parts/photo-viewer.tsx';
import { CandidateCard } from './candidate-card.tsx';
import { OtherChoices } from './other-choices.tsx';

type Props = {
  photo: PhotoToResolve;
  /** In the list, from 1: photos of one minute have the same name but for it. */
  position: number;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** One photo, why it is in doubt, and the bicycles that it may show side by side. */
export function DoubtCard({ photo, position, lastResult }: Props) {
  const { id, takenAt, takenBy, candidates } = photo;
  const caption = `${position}枚目 ${photoKindLabels[photo.kind]}の写真 ${formatInstant(takenAt)}`;
  const ownResult = lastResult?.initialValue?.['photoId'] === id ? lastResult : undefined;
  return (
    <Paper withBorder p="md" component="section" aria-label={caption}>
      <Stack gap="md">
        <Group align="flex-start" gap="md">
          <LargePhoto photo={photo} />
          <Stack gap={4} flex={1} miw={260}>
            <Text fw={700} size="lg">
              {photoKindLabels[photo.kind]}の写真
            </Text>
            <Text>
              {formatInstant(takenAt)} 撮影　{takenBy ?? '撮影者不明'}
            </Text>
            <Tags photo={photo} />
          </Stack>
        </Group>
        {candidates.length > 0 && (
          <SimpleGrid cols={{ base: 1, xs: Math.min(2, candidates.length) }}>
            {candidates.map((candidate) => (
              <CandidateCard key={candidate.bicycleId} photo={photo} candidate={candidate} lastResult={ownResult} />
            ))}
          </SimpleGrid>
        )}
        <OtherChoices photo={photo} lastResult={ownResult} />
      </Stack>
    </Paper>
  );
}

function LargePhoto({ photo }: { photo: Pick<Photo, 'id' | 'kind' | 'takenAt'> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <UnstyledButton onClick={() => setOpen(true)} aria-label={`${photoCaption(photo)}を大きく表示`}>
        <Image src={`/photos/${photo.id}/image?width=320`} alt="" w={280} h={210} radius="md" fit="cover" />
      </UnstyledButton>
      {isOpen && <PhotoViewer photos={[photo]} index={0} onIndex={() => undefined} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What was scanned against what is seen: the reason for the doubt. */
function Tags({ photo }: { photo: PhotoToResolve }) {
  const { linkState, scannedTagNumber, readTagNumber } = photo;
  return (
    <>
      <Alert color={linkState === 'conflict' ? 'red' : 'orange'} c="dark" p="xs" mt={4}>
        {linkState === 'conflict'
          ? '読み取った札と、写真や画面の自転車が食い違っています。'
          : '札の付いた自転車が見つからないまま、10分を過ぎました。'}
      </Alert>
      <Text>読み取った札：{scannedTagNumber ?? 'なし'}</Text>
      <Text>写真に写った札：{readTagNumber ?? '読めません'}</Text>
    </>
  );
}
