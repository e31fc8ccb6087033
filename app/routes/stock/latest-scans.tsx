import { formatTime } from '@bicycles/schema/text/tokyo-time';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { outcomeTitle } from './outcome-texts.ts';
import styles from './stock.module.css';
import type { Latest } from './use-counting.ts';

type LatestScansProps = { scans: readonly Latest[]; isBusy: boolean; onUndo(tagNumber: string): void };

/** The newest scans of all terminals; one by mistake is taken back here. */
export function LatestScans({ scans, isBusy, onUndo }: LatestScansProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label="直前の読み取り">
      <Title order={2} fz="1.125rem" mb="xs">
        直前の読み取り
      </Title>
      {scans.length === 0 && <Text c="dimmed">まだありません。</Text>}
      <ul className={styles['scans']}>
        {scans.map((scan) => (
          <li key={scan.tagNumber} data-tone={scan.outcome === 'found' ? 'found' : 'surplus'}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <div>
                <Text fw={700}>
                  {scan.managementNumber ?? `札 ${scan.tagNumber}`}
                  <Text span size="sm" fw={400}>
                    {'　'}
                    {formatTime(scan.scannedAt)}
                    {scan.scannedByName !== null && ` ${scan.scannedByName}`}
                  </Text>
                </Text>
                <Text size="sm">{outcomeTitle(scan.outcome, scan)}</Text>
              </div>
              <Button
                variant="default"
                h={48}
                px="sm"
                disabled={isBusy}
                onClick={() => onUndo(scan.tagNumber)}
                aria-label={`札 ${scan.tagNumber} の読み取りを取消`}
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
