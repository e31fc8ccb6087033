import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRepeat } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './scan-note.module.css';

const icons = { found: IconCheck, repeated: IconRepeat, surplus: IconAlertTriangle, refused: IconAlertTriangle };

type ScanNoteProps = { tone: keyof typeof icons; title: string; children?: ReactNode };

/** How a scan went, readable from two metres: colour, sign and words; it flashes once when it appears. */
export function ScanNote({ tone, title, children }: ScanNoteProps) {
  const Icon = icons[tone];
  return (
    <div className={styles['note']} data-tone={tone}>
      <Group gap="xs" wrap="nowrap">
        <Icon size={32} aria-hidden />
        <Text fw={700} fz="xl">
          {title}
        </Text>
      </Group>
      {children}
    </div>
  );
}
