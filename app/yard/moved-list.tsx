import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { LongList } from '#app/parts/long-list.tsx';
import type { Moved } from './use-moving.ts';
import styles from './yard.module.css';

type MovedListProps = { moves: readonly Moved[]; isBusy: boolean; onBack(move: Moved): void };

/** What was moved on this screen, to be checked against what stands on the truck. */
export function MovedList({ moves, isBusy, onBack }: MovedListProps) {
  return (
    <Stack component="section" gap="sm" aria-label="移動した自転車">
      <Title order={2}>移動した自転車　{moves.length}台</Title>
      {moves.length === 0 ? (
        <Text c="dimmed">まだありません。</Text>
      ) : (
        <LongList
          items={moves}
          keyOf={({ tagNumber }) => tagNumber}
          className={styles['rows']}
          row={(move) => <Row move={move} isBusy={isBusy} onBack={onBack} />}
        />
      )}
    </Stack>
  );
}

function Row({ move, isBusy, onBack }: { move: Moved } & Omit<MovedListProps, 'moves'>) {
  const { bicycleId, managementNumber, tagNumber, fromSiteName, toSiteName } = move;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Anchor component={Link} to={`/ledger/${bicycleId}`} fw={700} fz="lg">
            {managementNumber}
          </Anchor>
          <Text>
            {fromSiteName} → {toSiteName}
          </Text>
          <Text size="sm">札 {formatTagNumber(tagNumber)}</Text>
        </div>
        <Button
          variant="default"
          mih={56}
          disabled={isBusy}
          onClick={() => onBack(move)}
          aria-label={`${managementNumber} を元に戻す`}
        >
          元に戻す
        </Button>
      </Group>
    </Paper>
  );
}
