import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Stack, Text } from '@mantine/core';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import { Countdown } from './countdown.tsx';
import { ScannedTag } from './scanned-tag.tsx';
import type { Standing } from './standing-bicycle.ts';

/** The bicycle that the tag hangs on, to compare with the one in front of the crew. */
export function TaggedBicycle({ found, bicycle, onAgain }: Standing & { onAgain(): void }) {
  return (
    <ScannedTag tagNumber={found.tagNumber} onAgain={onAgain}>
      <Stack gap={4} mt="xs">
        <Text size="lg" fw={700}>
          {bicycle.placeName}
          {bicycle.placeNote !== null && `　${bicycle.placeNote}`}
        </Text>
        <Text>札付け {formatInstant(bicycle.warnedAt)}</Text>
        <Countdown removableAt={bicycle.removableAt} />
        <PhotoStrip photos={found.photos} />
      </Stack>
    </ScannedTag>
  );
}
