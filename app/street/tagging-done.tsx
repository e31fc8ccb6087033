import type { Instant } from '@bicycles/schema/ground/values';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import styles from './street.module.css';
import { formatWaitEnd } from './wait-end.ts';

export type RegisteredTag = { tagNumber: string; removableAt: Instant };

/** 登録しました: the number to compare with the tag in the hand, and the time to come back. */
export function TaggingDone({ tag: { tagNumber, removableAt } }: { tag: RegisteredTag }) {
  return (
    <Paper p="md" bg="#dff3e4" c="#14532d" role="status">
      <Stack gap={4}>
        <Group gap="xs">
          <IconCircleCheck size={32} aria-hidden />
          <Title order={2}>札付けを登録しました</Title>
        </Group>
        <div className={styles['large']}>{tagNumber}</div>
        <Text size="xl" fw={700}>
          {formatWaitEnd(removableAt)} から撤去できます
        </Text>
        <Text>続けて次の札を読み取れます。</Text>
      </Stack>
    </Paper>
  );
}
