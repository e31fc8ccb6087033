import type { GetStocktake } from '@bicycles/schema/stock/contracts';
import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { LatestScans, type ScanLine } from '#app/parts/scans/latest-scans.tsx';
import { ScanPanel } from '#app/parts/scans/scan-panel.tsx';
import { CountNumbers } from './count-numbers.tsx';
import { DifferenceTabs } from './difference-tabs.tsx';
import { outcomeTitle } from './outcome-texts.ts';
import { ScanFeedback } from './scan-feedback.tsx';
import styles from './stock.module.css';
import { StocktakeTitle } from './stocktake-title.tsx';
import { type Latest, useCounting } from './use-counting.ts';

type CountingProps = z.output<typeof GetStocktake.output>;

/** The field that is always ready, the answer of the newest scan, the numbers, and what is missing or too many. */
export function Counting({ heading, missing, surplus, latest }: CountingProps) {
  const { scan, undo, answer, counts, scans, found, refresh, isBusy } = useCounting(heading, latest);
  const path = `/stock/stocktake/${heading.stocktakeId}`;
  return (
    <Stack gap="md" maw={1400}>
      <StocktakeTitle heading={heading} />
      <CountNumbers counts={counts} />
      <div className={styles['counting']}>
        <ScanPanel onRead={scan} hint="札を読み取ると、その場で台帳の在庫と比べます。">
          {answer && <ScanFeedback key={answer.at} answer={answer} />}
        </ScanPanel>
        <LatestScans lines={scans.map(lineOf)} isBusy={isBusy} onUndo={undo} />
      </div>
      <DifferenceTabs
        missing={{ ...missing, rows: missing.rows.filter(({ tagNumber }) => !found.has(tagNumber)) }}
        surplus={surplus}
        counts={counts}
        isOpen
        onRefresh={refresh}
      />
      <Group justify="flex-end" className={styles['ending']}>
        <Button component={Link} to={`${path}/cancellation`} size="lg" variant="default">
          取りやめる
        </Button>
        <Button component={Link} to={`${path}/completion`} size="lg">
          棚卸を終了する
        </Button>
      </Group>
    </Stack>
  );
}

const lineOf = (scan: Latest): ScanLine => ({
  scanned: scan.tagNumber,
  name: scan.managementNumber ?? `札 ${scan.tagNumber}`,
  title: outcomeTitle(scan.outcome, scan),
  isFound: scan.outcome === 'found',
  scannedAt: scan.scannedAt,
  scannedByName: scan.scannedByName,
});
