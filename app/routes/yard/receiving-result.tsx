import { Button, Group, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReceivingAnswer } from './receiving-answer.ts';
import styles from './yard.module.css';

/** How the newest scan went, readable from two metres; it flashes once when it appears. */
export function ReceivingResult({ answer }: { answer: ReceivingAnswer }) {
  const tag = `札 ${answer.tagNumber.slice(0, 4)} ${answer.tagNumber.slice(4)}`;
  if (answer.outcome === 'refused') {
    return (
      <div className={styles['refused']}>
        <Group gap="xs" wrap="nowrap">
          <IconAlertTriangle size={32} aria-hidden />
          <Text fw={700} fz="xl">
            受け入れていません
          </Text>
        </Group>
        <Text>{answer.message}</Text>
        <Text size="sm">{tag}</Text>
      </div>
    );
  }
  const { managementNumber, placeName, bicycleId } = answer.done;
  return (
    <div className={styles['received']}>
      <Group gap="xs" wrap="nowrap">
        <IconCheck size={32} aria-hidden />
        <Text fw={700} fz="xl">
          受け入れました
        </Text>
      </Group>
      <Text fz="lg" fw={700}>
        {managementNumber}
      </Text>
      <Text>
        {placeName}　{tag}
      </Text>
      <Button component={Link} to={`/yard/intake/${bicycleId}`} variant="default" mt="xs">
        この自転車の二次登録へ
      </Button>
    </div>
  );
}
