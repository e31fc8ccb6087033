import type { AddMove } from '@bicycles/schema/yard/contracts';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import type { z } from 'zod';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import type { ScanAnswer } from '#app/parts/scans/scan-answer.ts';
import { useScanQueue } from '#app/parts/scans/use-scan-queue.ts';

export type MoveAnswer = ScanAnswer<z.output<typeof AddMove.output>>;
export type Moved = z.output<typeof AddMove.output> & { tagNumber: string };

/** Undoing is a move like any other: the ledger keeps both. */
const undoReason = '移動の取消';

/** Moves scan by scan; ear and eye are told how each went. `moved` are those of this screen, newest first. */
export function useMoving() {
  const [latest, setLatest] = useState<MoveAnswer>();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const { send, isBusy } = useScanQueue(useFetcher<MoveAnswer>(), {
    onAnswer(answer) {
      signalReading(answer.outcome === 'done' ? 'accepted' : 'refused');
      setLatest(answer);
      if (answer.outcome === 'refused') return;
      const { tagNumber, done } = answer;
      setMoved((earlier) => {
        const others = earlier.filter((move) => move.tagNumber !== tagNumber);
        const undone = earlier.find((move) => move.tagNumber === tagNumber)?.fromSiteId === done.toSiteId;
        return undone ? others : [{ ...done, tagNumber }, ...others];
      });
    },
  });
  return {
    move: send,
    moveBack: ({ tagNumber, fromSiteId, toSiteId }: Moved) =>
      send({ tagNumber, fromSiteId: toSiteId, toSiteId: fromSiteId, reason: undoReason }),
    latest,
    moved,
    isBusy,
  };
}
