import type { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import { FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { AskCommand } from '#app/parts/ask-command.tsx';
import { LatestScans, type ScanLine } from '#app/parts/scans/latest-scans.tsx';
import { ScanPanel } from '#app/parts/scans/scan-panel.tsx';
import stock from '#app/stock/stock.module.css';
import type { LatestScan } from './latest-scans-of.ts';
import { MissingList } from './missing-list.tsx';
import { ReconcileFeedback } from './reconcile-feedback.tsx';
import { ReconciledCounts } from './reconciled-counts.tsx';
import { scanTitles } from './scan-titles.ts';
import { useReconciling } from './use-reconciling.ts';

type ReconcilingProps = z.infer<typeof GetReconciliation.output>;

/** The field that is always ready, the answer of the newest scan, the numbers, and what is still to be found. */
export function Reconciling(props: ReconcilingProps) {
  const { disposalId, number, storageSiteName } = props.disposal;
  const { scan, undo, answer, counts, latest, missing, isBusy } = useReconciling(props);
  const path = `/disposals/${disposalId}`;
  return (
    <Stack gap="md" maw={1400}>
      <div>
        <Title order={2}>{`${storageSiteName}　${number}`}</Title>
        <Anchor component={Link} to={path}>
          処分リストへ
        </Anchor>
      </div>
      <ReconciledCounts counts={counts} />
      <div className={stock['counting']}>
        <ScanPanel onRead={scan} hint="札を読み取ると、リストにある自転車かどうかがその場で分かります。">
          {answer && <ReconcileFeedback key={answer.at} answer={answer} />}
        </ScanPanel>
        <LatestScans lines={latest.map(lineOf)} isBusy={isBusy} onUndo={undo} />
      </div>
      <MissingList missing={missing} count={counts.missingCount} isBusy={isBusy} onFound={scan} />
      <Group justify="flex-end" className={stock['ending']}>
        <Button component={Link} to={path} size="lg" variant="default">
          途中でやめる
        </Button>
        <AskCommand
          label="突合を終える"
          button={{ size: 'lg' }}
          title="突合を終えますか"
          command={FinishReconciliation}
          about={{ disposalId }}
          submitLabel="突合を終える"
        >
          <Text>
            {counts.missingCount > 0
              ? `まだ読んでいない${counts.missingCount}台は「現物なし」になり、処分されません。あとで見つかれば、もう一度読み取れます。`
              : 'リストの自転車は、すべて確かめました。'}
          </Text>
        </AskCommand>
      </Group>
    </Stack>
  );
}

const lineOf = ({ scanned, outcome, managementNumber, ...when }: LatestScan): ScanLine => ({
  ...when,
  scanned,
  name: managementNumber ?? scanned,
  title: scanTitles[outcome],
  isFound: outcome === 'found',
});
