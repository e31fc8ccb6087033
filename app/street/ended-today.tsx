import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { StreetItem } from '@bicycles/schema/street/contracts';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { LongList } from '#app/parts/long-list.tsx';
import styles from './street.module.css';

type Props = { removed: readonly StreetItem[]; gone: readonly StreetItem[] };
type RemovedProps = { bicycle: StreetItem };

/** What is done for today: removed with its number and yard, and what its owner took away. */
export function EndedToday({ removed, gone }: Props) {
  return (
    <>
      {removed.length > 0 && (
        <Stack component="section" gap="sm" aria-label="本日の撤去済">
          <Title order={2}>本日の撤去済　{removed.length}台</Title>
          <LongList
            items={removed}
            keyOf={({ bicycleId }) => bicycleId}
            className={styles['list']}
            row={(bicycle) => <Removed bicycle={bicycle} />}
          />
        </Stack>
      )}
      {gone.length > 0 && (
        <Stack component="section" gap="sm" aria-label="本日の所有者移動">
          <Title order={2}>本日の所有者移動　{gone.length}台</Title>
          <ul className={styles['list']}>
            {gone.map(({ bicycleId, tagNumber, placeName }) => (
              <Paper key={bicycleId} component="li" withBorder p="sm">
                <Text>
                  札 {tagNumber}　{placeName}
                </Text>
              </Paper>
            ))}
          </ul>
        </Stack>
      )}
    </>
  );
}

function Removed({ bicycle: { managementNumber, tagNumber, placeName, storageSiteName, removedAt } }: RemovedProps) {
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={700} size="xl">
          {managementNumber}
        </Text>
        {removedAt !== null && <Text>{formatTime(removedAt)} 撤去</Text>}
      </Group>
      <Text>
        {placeName} → {storageSiteName ?? '保管所未定'}
      </Text>
      <Text size="sm">札 {tagNumber}</Text>
    </Paper>
  );
}
