import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { AddRemoval } from '@bicycles/schema/street/contracts';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconCircleCheck } from '@tabler/icons-react';
import type { z } from 'zod';
import styles from './street.module.css';

type Props = { removal: z.output<typeof AddRemoval.output> };

/** 登録しました: the ledger's number, the yard to drive to, and how long it is kept. */
export function RemovalDone({ removal: { managementNumber, storageSiteName, retentionDeadlineOn, placeName } }: Props) {
  return (
    <Paper p="md" bg="#dff3e4" c="#14532d" role="status">
      <Stack gap={4}>
        <Group gap="xs">
          <IconCircleCheck size={32} aria-hidden />
          <Title order={2}>撤去を登録しました</Title>
        </Group>
        <Text size="sm">整理番号</Text>
        <div className={styles['large']}>{managementNumber}</div>
        <Text size="xl" fw={700}>
          {storageSiteName}へ
        </Text>
        <Text>
          {placeName}　保管期限 {formatWareki(retentionDeadlineOn)}
        </Text>
        <Text>続けて次の札を読み取れます。</Text>
        <Button component={Link} to="/street" h={60} mt="xs" variant="white" color="dark">
          本日の一覧へ
        </Button>
      </Stack>
    </Paper>
  );
}
