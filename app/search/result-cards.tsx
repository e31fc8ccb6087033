/** The bicycles found, a card each: phones and tablets. */
import { registrationInWords } from '@bicycles/schema/bicycle/registration-in-words';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { Group, Paper, Text } from '@mantine/core';
import { DeadlineMark } from '#app/parts/deadline-mark.tsx';
import { StatusBadge } from '#app/parts/status-badge.tsx';
import { Thumbnail } from '#app/parts/thumbnail.tsx';
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
              <Text size="sm">{`${bicycle.storageSiteName ?? '保管所 －'}　防犯登録 ${registrationInWords(bicycle)}`}</Text>
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
