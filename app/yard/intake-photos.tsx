import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Paper, Stack, Title } from '@mantine/core';
import { PhotoCapture } from '#app/parts/photo-capture.tsx';
import { PhotoStrip } from '#app/parts/photo-strip.tsx';
import styles from './intake.module.css';

/** What the street crew took, to compare with, and new photos of the bicycle as it stands here. */
export function IntakePhotos({ bicycle: { id, tagNumber, photos } }: { bicycle: Bicycle }) {
  return (
    <Paper withBorder p="md" component="section" aria-label="写真" className={styles['photos']}>
      <Stack gap="md">
        <Title order={3}>これまでの写真</Title>
        <PhotoStrip photos={photos} />
        <Title order={3}>保管所で撮る</Title>
        <PhotoCapture kind="intake" bicycleId={id} {...(tagNumber !== null && { tagNumber })} />
      </Stack>
    </Paper>
  );
}
