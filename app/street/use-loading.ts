import type { AddLoading } from '@bicycles/schema/street/transport-contracts';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import type { z } from 'zod';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import type { ScanAnswer } from '#app/parts/scans/scan-answer.ts';
import { useScanQueue } from '#app/parts/scans/use-scan-queue.ts';

export type Loaded = ScanAnswer<z.output<typeof AddLoading.output>>;

/** Loads scan by scan; ear and hand hear how each went. */
export function useLoading() {
  const [answer, setAnswer] = useState<Loaded>();
  const { send } = useScanQueue(useFetcher<Loaded>(), {
    onAnswer(loaded) {
      signalReading(loaded.outcome === 'done' ? 'accepted' : 'refused');
      setAnswer(loaded);
    },
  });
  return { load: send, answer };
}
