import { type Photo, photoKindLabels } from '@bicycles/schema/photos/contracts';
import { Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { photoCaption } from '#app/parts/photo-caption.ts';
import { PhotoViewer } from '#app/parts/photo-viewer.tsx';
import styles from './returns.module.css';

/** The newest photo fills the card; the others below it, each large by one press. */
export function MatchingPhotos({ photos }: { photos: readonly Photo[] }) {
  const [openIndex, setOpenIndex] = useState<number>();
  const newestFirst = photos.toReversed();
  if (newestFirst.length === 0) {
    return (
      <Text className={styles['noPhoto']} c="dimmed">
        写真はありません
      </Text>
    );
  }
  return (
    <>
      <ul className={styles['photos']} aria-label="写真">
        {newestFirst.map((photo, index) => (
          <li key={photo.id}>
            <UnstyledButton onClick={() => setOpenIndex(index)} aria-label={`${photoCaption(photo)}を大きく表示`}>
              <img src={`/photos/${photo.id}/image?width=${index === 0 ? 1600 : 320}`} alt="" />
              <span className={styles['photoKind']}>{photoKindLabels[photo.kind]}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {openIndex !== undefined && (
        <PhotoViewer
          photos={newestFirst}
          index={openIndex}
          onIndex={setOpenIndex}
          onClose={() => setOpenIndex(undefined)}
        />
      )}
    </>
  );
}
