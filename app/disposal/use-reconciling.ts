import type { GetReconciliation } from '@bicycles/schema/disposal/contracts';
import type {
  AddDisposalScan,
  CancelDisposalScan,
  DisposalCounts,
} from '@bicycles/schema/disposal/reconciliation-contracts';
import { useInterval } from '@mantine/hooks';
import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import type { ScanAnswer } from '#app/parts/scans/scan-answer.ts';
import { useScanQueue } from '#app/parts/scans/use-scan-queue.ts';
import { type LatestScan, latestScans } from './latest-scans-of.ts';

type Details = z.infer<typeof GetReconciliation.output>;
type Scanned = ScanAnswer<z.output<typeof AddDisposalScan.output>>;
/** `at` tells two answers of the same tag apart. */
export type ReconcileAnswer = Scanned & { at: number };

/** How often the other terminals' scans and what was returned meanwhile are looked at. */
const refreshMs = 10_000;

/** Scan by scan through a list; the numbers are those of all terminals together. */
export function useReconciling({ disposal: { disposalId }, counts, missing, latest }: Details) {
  const { revalidate } = useRevalidator();
  const [answer, setAnswer] = useState<ReconcileAnswer>();
  /** Since the lists were read: the numbers of the last answer, and the scans of this terminal, newest first. */
  const [since, setSince] = useState<{ counts?: DisposalCounts; scans: LatestScan[] }>(nothingSince);
  const answers = useRef(0);

  // What the server has just read is the truth of all terminals.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reading
  useEffect(() => setSince(nothingSince), [missing, latest]);
  useInterval(revalidate, refreshMs, { autoInvoke: true });

  const path = `/disposals/${disposalId}/reconcile`;
  const scanning = useScanQueue(useFetcher<Scanned>(), {
    action: `${path}/scans`,
    onAnswer(scan) {
      signalReading(scan.outcome === 'done' && scan.done.outcome === 'found' ? 'accepted' : 'refused');
      answers.current += 1;
      setAnswer({ ...scan, at: answers.current });
      if (scan.outcome === 'refused') return;
      const newest = { ...scan.done, scannedAt: new Date().toISOString(), scannedByName: null };
      setSince(({ scans }) => ({
        counts: scan.done.counts,
        scans: [newest, ...scans.filter(({ scanned }) => scanned !== newest.scanned)],
      }));
    },
  });
  const cancelling = useScanQueue(useFetcher<ScanAnswer<z.output<typeof CancelDisposalScan.output>>>(), {
    action: `${path}/scan-cancellations`,
    onAnswer(cancelled) {
      if (cancelled.outcome === 'refused') return;
      setAnswer((shown) => (shown?.tagNumber === cancelled.tagNumber ? undefined : shown));
      revalidate();
    },
  });
  const foundNow = new Set(since.scans.flatMap(({ outcome, bicycleId }) => (outcome === 'found' ? [bicycleId] : [])));
  const send = (queue: typeof scanning.send, scanned: string) => queue({ tagNumber: scanned, scanned, disposalId });
  return {
    scan: (scanned: string) => send(scanning.send, scanned),
    undo: (scanned: string) => send(cancelling.send, scanned),
    answer,
    counts: since.counts ?? counts,
    latest: latestScans(since.scans, latest),
    missing: { ...missing, rows: missing.rows.filter(({ bicycleId }) => !foundNow.has(bicycleId)) },
    isBusy: scanning.isBusy || cancelling.isBusy,
  };
}

const nothingSince = { scans: [] };
