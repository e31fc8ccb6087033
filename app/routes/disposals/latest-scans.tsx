import { formatTime } from '@bicycles/schema/text/tokyo-time';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import stock from '#app/routes/stock/stock.module.css';
import type { LatestScan } from './latest-scans-of.ts';
import { scanTitles } from './scan-titles.ts';

type LatestScansProps = { scans: readonly LatestScan[]; isBusy: boolean; onUndo(scanned: string): void };

/** The newest scans of all terminals; one by mistake is taken back here. */
export function LatestScans({ scans, isBusy, onUndo }: LatestScansProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label="直前の読み取り">
      <Title order={3} fz="1.125rem" mb="xs">
        直前の読み取り
      </Title>
      {scans.length === 0 && <Text c="dimmed">まだありません。</Text>}
      <ul className={stock['scans']}>
        {scans.map(({ scanned, outcome, managementNumber, scannedAt, scannedByName }) => (
          <li key={scanned} data-tone={outcome === 'found' ? 'found' : 'surplus'}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <div>
                <Text fw={700}>{managementNumber ?? scanned}</Text>
                <Text size="sm">
                  {[scanTitles[outcome], formatTime(scannedAt), scannedByName].filter(Boolean).join('　')}
                </Text>
              </div>
              <Button
                variant="default"
                h={48}
                px="sm"
                disabled={isBusy}
                onClick={() => onUndo(scanned)}
                aria-label={`${managementNumber ?? scanned} の読み取りを取消`}
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
