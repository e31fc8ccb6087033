import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './yard.module.css';

type ScanOutcomeProps = { isRefused?: boolean; title: string; tagNumber: string; children: ReactNode };

/** How a scan went, readable from two metres; it flashes once when it appears. */
export function ScanOutcome({ isRefused = false, title, tagNumber, children }: ScanOutcomeProps) {
  const Icon = isRefused ? IconAlertTriangle : IconCheck;
  return (
    <div className={styles[isRefused ? 'refused' : 'received']}>
      <Group gap="xs" wrap="nowrap">
        <Icon size={32} aria-hidden />
        <Text fw={700} fz="xl">
          {title}
        </Text>
      </Group>
      <div>{children}</div>
      <Text size="sm">
        札 {tagNumber.slice(0, 4)} {tagNumber.slice(4)}
      </Text>
    </div>
  );
}
