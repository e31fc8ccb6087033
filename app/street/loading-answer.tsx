import type { Choice } from '@bicycles/schema/masters/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { ConditionForm } from './condition-form.tsx';
import styles from './street.module.css';
import type { Loaded } from './use-loading.ts';

type LoadingAnswerProps = { answer: Loaded; marks: readonly Choice[] };

/** How the newest scan went; a loaded bicycle's condition is noted right here, while one stands before it. */
export function LoadingAnswer({ answer, marks }: LoadingAnswerProps) {
  if (answer.outcome === 'refused') {
    return (
      <div className={styles['answer']} data-tone="refused">
        <Group gap="xs" wrap="nowrap">
          <IconAlertTriangle size={32} aria-hidden />
          <Text fw={700} fz="xl">
            積み込んでいません
          </Text>
        </Group>
        <Text>{answer.message}</Text>
        <Text size="sm">札 {answer.tagNumber}</Text>
      </div>
    );
  }
  const { managementNumber, storageSiteName } = answer.done;
  return (
    <div className={styles['answer']} data-tone="done">
      <Stack gap="sm">
        <div>
          <Group gap="xs" wrap="nowrap">
            <IconCheck size={32} aria-hidden />
            <Text fw={700} fz="xl">
              積み込みました
            </Text>
          </Group>
          <Text fw={700} fz="lg">
            {managementNumber} → {storageSiteName}
          </Text>
        </div>
        <ConditionForm key={answer.done.bicycleId} item={answer.done} marks={marks} />
      </Stack>
    </div>
  );
}
