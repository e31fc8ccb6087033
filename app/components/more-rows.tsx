import { Button, Group, Text } from '@mantine/core';

type MoreRowsProps = { hiddenCount: number; showMore(): void; note?: string };

/** Below a list that `useFirstRows` has cut: how many more there are, and the next of them. */
export function MoreRows({ hiddenCount, showMore, note = '' }: MoreRowsProps) {
  if (hiddenCount === 0) return null;
  return (
    <Group justify="center" my="sm">
      <Text>{`ほか${hiddenCount.toLocaleString('ja-JP')}件${note}`}</Text>
      <Button variant="default" onClick={showMore}>
        続きを表示
      </Button>
    </Group>
  );
}
