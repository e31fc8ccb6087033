import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { BicyclePicture } from '#app/parts/bicycle-picture.tsx';
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
      <BicyclePicture photoId={photoId} />
      <div className={styles['facts']}>
        <Text fw={700}>{managementNumber}</Text>
        <Text>
          {placeName}
          <Text span size="sm" c="dimmed">
            {'　'}札 {formatTagNumber(tagNumber)}
          </Text>
        </Text>
        {facts}
        {condition !== '' && <Text className={styles['memo']}>{condition}</Text>}
      </div>
      <div className={styles['rowButton']}>{button}</div>
    </Paper>
  );
}
