import type {
  AddStocktakeScan,
  CancelStocktakeScan,
  GetStocktake,
  StockCounts,
} from '@bicycles/schema/stock/contracts';
import { useInterval } from '@mantine/hooks';
import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import type { ScanAnswer } from '#app/parts/scans/scan-answer.ts';
import { useScanQueue } from '#app/parts/scans/use-scan-queue.ts';

type Details = z.output<typeof GetStocktake.output>;
export type Latest = Details['latest'][number];
/** `at` tells two answers of the same tag apart. */
export type CountingAnswer = ScanAnswer<z.output<typeof AddStocktakeScan.output>> & { at: number };

/** How often the lists and the other terminals' scans are looked at while nobody asks. */
const refreshMs = 15_000;
const shownScans = 8;

/** Counts scan by scan; the numbers are those of all terminals together. */
export function useCounting(heading: Details['heading'], latest: readonly Latest[]) {
  const { stocktakeId } = heading;
  const { revalidate } = useRevalidator();
  const [answer, setAnswer] = useState<CountingAnswer>();
  const [counts, setCounts] = useState<StockCounts>(heading);
  const [scans, setScans] = useState<readonly Latest[]>(latest);
  /** Found since the lists were read: no longer to be looked for. */
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const answers = useRef(0);

  // What the server has just read is the truth of all terminals.
  useEffect(() => setCounts(heading), [heading]);
  useEffect(() => {
    setScans(latest);
    setFound(new Set());
  }, [latest]);
  useInterval(revalidate, refreshMs, { autoInvoke: true });

  const path = `/stock/stocktake/${stocktakeId}`;
  const { send, isBusy } = useScanQueue(useFetcher<ScanAnswer<z.output<typeof AddStocktakeScan.output>>>(), {
    action: `${path}/scans`,
    onAnswer(counted) {
      signalReading(counted.outcome === 'done' && counted.done.outcome === 'found' ? 'accepted' : 'refused');
      answers.current += 1;
      setAnswer({ ...counted, at: answers.current });
      if (counted.outcome === 'refused') return;
      setCounts(counted.done.counts);
      if (counted.done.outcome === 'found') setFound((earlier) => new Set([...earlier, counted.tagNumber]));
      const newest = { ...counted.done, scannedAt: new Date().toISOString(), scannedByName: null };
      setScans((earlier) => [newest, ...without(earlier, counted.tagNumber)].slice(0, shownScans));
    },
  });
  const cancelling = useScanQueue(useFetcher<ScanAnswer<z.output<typeof CancelStocktakeScan.output>>>(), {
    action: `${path}/scan-cancellations`,
    onAnswer(cancelled) {
      if (cancelled.outcome === 'refused') return;
      setCounts(cancelled.done.counts);
      setScans((earlier) => without(earlier, cancelled.tagNumber));
      setFound((earlier) => new Set([...earlier].filter((tagNumber) => tagNumber !== cancelled.tagNumber)));
      setAnswer((shown) => (shown?.tagNumber === cancelled.tagNumber ? undefined : shown));
    },
  });
  return {
    scan: (tagNumber: string) => send({ tagNumber, stocktakeId }),
    undo: (tagNumber: string) => cancelling.send({ tagNumber, stocktakeId }),
    answer,
    counts,
    scans,
    found,
    refresh: revalidate,
    isBusy: isBusy || cancelling.isBusy,
  };
}

const without = (scans: readonly Latest[], tagNumber: string) => scans.filter((scan) => scan.tagNumber !== tagNumber);
