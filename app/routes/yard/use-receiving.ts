import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { signalReading } from '#app/components/barcode-field/signal-reading.ts';
import { useScanQueue } from '#app/scans/use-scan-queue.ts';
import { isOtherSite, type ReceivingAnswer } from './receiving-answer.ts';

export type Arriving = {
  tagNumber: string;
  storageSlot?: string;
  conditionMemo?: string;
  acceptsOtherSite?: boolean;
};

/**
 * Takes scans in one after the other and tells ear and eye how each went.
 * @returns the newest answer, the other-yard warnings that nobody has settled yet, and all that came in today here.
 */
export function useReceiving(storageSiteId: string) {
  const [answers, setAnswers] = useState<ReceivingAnswer[]>([]);
  const { send, isBusy } = useScanQueue(useFetcher<ReceivingAnswer>(), {
    onAnswer(answer) {
      signalReading(answer.outcome === 'done' ? 'accepted' : 'refused');
      setAnswers((earlier) => [answer, ...without(earlier, answer.tagNumber)]);
    },
  });
  return {
    receive: ({ acceptsOtherSite = false, ...arriving }: Arriving) =>
      send({ ...arriving, storageSiteId, ...(acceptsOtherSite && { acceptsOtherSite: 'on' }) }),
    settle: (tagNumber: string) => setAnswers((earlier) => without(earlier, tagNumber)),
    isBusy,
    latest: answers[0],
    warnings: answers.filter(isOtherSite),
    received: answers.flatMap((each) => (each.outcome === 'done' ? [each.done] : [])),
  };
}

const without = (answers: readonly ReceivingAnswer[], tagNumber: string) =>
  answers.filter((answer) => answer.tagNumber !== tagNumber);
