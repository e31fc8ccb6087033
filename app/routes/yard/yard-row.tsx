import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './yard.module.css';

type YardRowProps = {
  bicycle: {
    tagNumber: string;
    managementNumber: string;
    placeName: string;
    conditionMarks: readonly string[];
    conditionMemo: string | null;
    photoId: string | null;
  };
  facts: ReactNode;
  button: ReactNode;
};

/** One bicycle in a list of the yard: its picture, its numbers, the crew's memo. */
export function YardRow({ bicycle, facts, button }: YardRowProps) {
  const { tagNumber, managementNumber, placeName, conditionMarks, conditionMemo, photoId } = bicycle;
  const condition = [conditionMarks.join('、'), conditionMemo].filter(Boolean).join('　');
  return (
    <Paper withBorder p="sm" className={styles['row']}>
      {photoId === null ? (
        <Text size="sm" c="dimmed" className={styles['noPicture']}>
          写真なし
        </Text>
      ) : (
        <img className={styles['picture']} src={`/photos/${photoId}/image?width=320`} alt="" loading="lazy" />
      )}
      <div className={styles['facts']}>
        <Text fw={700}>{managementNumber}</Text>
        <Text>
          {placeName}
          <Text span size="sm" c="dimmed">
            {'　'}札 {tagNumber.slice(0, 4)} {tagNumber.slice(4)}
          </Text>
        </Text>
        {facts}
        {condition !== '' && <Text className={styles['memo']}>{condition}</Text>}
      </div>
      <div className={styles['rowButton']}>{button}</div>
    </Paper>
  );
}
