import { Button, Group, Text } from '@mantine/core';
import type { RowSelection } from './use-row-selection.ts';

/** 「60件中 58件を選択」, and all or none in one press. */
export function SelectionCount({ total, selection }: { total: number; selection: RowSelection }) {
  return (
    <Group gap="xs">
      <Text role="status" fw={700}>
        {`${total.toLocaleString('ja-JP')}件中 ${selection.chosen.length.toLocaleString('ja-JP')}件を選択`}
      </Text>
      <Button size="compact-sm" variant="default" onClick={selection.chooseAll}>
        すべて選択
      </Button>
      <Button size="compact-sm" variant="default" onClick={selection.chooseNone}>
        すべて外す
      </Button>
    </Group>
  );
}
