/** The bicycles found, a card each: phones. */
import type { SearchResult } from '@bicycles/schema/ledger/contracts';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import type { Day } from '@bicycles/schema/values';
import { Group, Paper, Text } from '@mantine/core';
import { StatusBadge } from '#app/components/status-badge.tsx';
import { BicycleLink } from './bicycle-link.tsx';
import { DeadlineMark } from './deadline-mark.tsx';
import styles from './results.module.css';
import { Thumbnail } from './thumbnail.tsx';

export function ResultCards({ bicycles, today }: { bicycles: readonly SearchResult[]; today: Day }) {
  return (
    <ul className={styles['cards']}>
      {bicycles.map((bicycle) => (
        <Paper key={bicycle.id} component="li" withBorder p="sm" className={styles['row']}>
          <Group wrap="nowrap" align="flex-start" gap="sm">
            <Thumbnail photoId={bicycle.photoId} size={88} />
            <div className={styles['words']}>
              <Group justify="space-between" gap="xs">
                <BicycleLink bicycle={bicycle} />
                <StatusBadge status={bicycle.status} />
              </Group>
              <Text>{[bicycle.colourLabel, bicycle.modelLabel].filter(Boolean).join('　') || '二次登録前'}</Text>
              <Text size="sm">{`${bicycle.placeName}　${bicycle.removedAt === null ? '（未撤去）' : formatInstant(bicycle.removedAt)}`}</Text>
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
