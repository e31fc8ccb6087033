import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import styles from './latest-scans.module.css';

export type ScanLine = {
  /** What was read; taken back by it. */
  scanned: string;
  /** What people call it: its 整理番号, or what was read. */
  name: string;
  /** What the scan says, in a word. */
  title: string;
  isFound: boolean;
  scannedAt: string;
  /** Null for one of this terminal that the server has not named yet. */
  scannedByName: string | null;
};

type LatestScansProps = { lines: readonly ScanLine[]; isBusy: boolean; onUndo(scanned: string): void };

/** The newest scans of all terminals; one by mistake is taken back here. */
export function LatestScans({ lines, isBusy, onUndo }: LatestScansProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label="直前の読み取り">
      <Title order={3} fz="1.125rem" mb="xs">
        直前の読み取り
      </Title>
      {lines.length === 0 && <Text c="dimmed">まだありません。</Text>}
      <ul className={styles['scans']}>
        {lines.map(({ scanned, name, title, isFound, scannedAt, scannedByName }) => (
          <li key={scanned} data-tone={isFound ? 'found' : 'surplus'}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <div>
                <Text fw={700}>
                  {name}
                  <Text span size="sm" fw={400}>
                    {'　'}
                    {[formatTime(scannedAt), scannedByName].filter(Boolean).join(' ')}
                  </Text>
                </Text>
                <Text size="sm">{title}</Text>
              </div>
              <Button
                variant="default"
                h={48}
                px="sm"
                disabled={isBusy}
                onClick={() => onUndo(scanned)}
                aria-label={`${name} の読み取りを取消`}
              >
                取消
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
