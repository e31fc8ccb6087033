import { statusLabels } from '@bicycles/schema/bicycle/status';
import type { PhotoCandidate, PhotoToResolve } from '@bicycles/schema/photos/resolve-contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Badge, Button, Paper, Stack, Text } from '@mantine/core';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import { DecisionForm } from './decision-form.tsx';

type Props = {
  photo: PhotoToResolve;
  candidate: PhotoCandidate;
  lastResult: SubmissionResult<string[]> | undefined;
};

const reasons: Record<PhotoCandidate['by'], string> = {
  scan: '札を読み取った自転車',
  image: '写真に写った札の自転車',
  screen: '撮影した画面の自転車',
};

/** A bicycle that the photo may show, with its own photos to compare. */
export function CandidateCard({ photo, candidate, lastResult }: Props) {
  const { bicycleId, by, tagNumber, managementNumber, status, placeName, colourLabel, photos } = candidate;
  return (
    <Paper withBorder p="md" bg="gray.0">
      <Stack gap="sm" h="100%">
        <Badge color="dark" variant="filled" radius="sm" size="lg">
          {reasons[by]}
        </Badge>
        <div>
          <Text fw={700} size="lg">
            札 {tagNumber ?? 'なし'}
          </Text>
          <Text>{[managementNumber, statusLabels[status], placeName, colourLabel].filter(Boolean).join('・')}</Text>
        </div>
        <PhotoStrip photos={photos} />
        <DecisionForm photo={photo} choice="bicycle" lastResult={lastResult} mt="auto">
          <input type="hidden" name="bicycleId" value={bicycleId} />
          <Button
            type="submit"
            size="lg"
            h={64}
            fullWidth
            aria-label={`この自転車に付ける（札 ${tagNumber ?? 'なし'}）`}
          >
            この自転車に付ける
          </Button>
        </DecisionForm>
      </Stack>
    </Paper>
  );
}
