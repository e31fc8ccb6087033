/** The bicycles found, a card each: phones and tablets. */
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import { Group, Paper, Text } from '@mantine/core';
import { StatusBadge } from '#app/components/status-badge.tsx';
import { DeadlineMark } from '../deadline-mark.tsx';
import { Thumbnail } from '../thumbnail.tsx';
import { BicycleCheck } from './bicycle-check.tsx';
import { BicycleLink } from './bicycle-link.tsx';
import type { FoundProps } from './result-table.tsx';
import styles from './results.module.css';

export function ResultCards({ bicycles, today, selection }: FoundProps) {
  return (
    <ul className={styles['cards']}>
      {bicycles.map((bicycle) => (
        <Paper
          key={bicycle.id}
          component="li"
          withBorder
          p="sm"
          className={styles['row']}
          data-line=""
          data-chosen={selection.isChosen(bicycle.id) || undefined}
        >
          <Group wrap="nowrap" align="flex-start" gap="sm">
            <Thumbnail photoId={bicycle.photoId} size={88} />
            <div className={styles['words']}>
              <Group justify="space-between" gap="xs">
                <BicycleLink bicycle={bicycle} />
                <Group gap="xs" wrap="nowrap">
                  <StatusBadge status={bicycle.status} />
                  <BicycleCheck bicycle={bicycle} selection={selection} />
                </Group>
              </Group>
              <Text>{[bicycle.colourLabel, bicycle.modelLabel].filter(Boolean).join('　') || '二次登録前'}</Text>
              <Text size="sm">
                {`${bicycle.placeName}　`}
                <span className={styles['whole']}>
                  {bicycle.removedAt === null ? '（未撤去）' : formatInstant(bicycle.removedAt)}
                </span>
              </Text>
              <Text size="sm">{`${bicycle.storageSiteName ?? '保管所 －'}　${bicycle.registrationNumber ?? ''}`}</Text>
              <Text size="sm" component="div" className={styles['deadline']}>
                保管期限 <DeadlineMark day={bicycle.retentionDeadlineOn} today={today} status={bicycle.status} />
              </Text>
            </div>
          </Group>
        </Paper>
      ))}
    </ul>
  );
}
