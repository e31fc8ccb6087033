import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { prepareSignal, signalReading } from '#app/components/barcode-field/signal-reading.ts';
import { isOtherSite, type ReceivingAnswer } from './receiving-answer.ts';

export type Arriving = {
  tagNumber: string;
  storageSlot?: string;
  conditionMemo?: string;
  acceptsOtherSite?: boolean;
};

/**
 * Sends scans to the server one after the other and tells ear and eye how each went.
 * @returns the newest answer, the other-yard warnings that nobody has settled yet, and all that came in today here.
 */
export function useReceiving(storageSiteId: string) {
  const fetcher = useFetcher<ReceivingAnswer>();
  const { data: answer, submit } = fetcher;
  const [answers, setAnswers] = useState<ReceivingAnswer[]>([]);

  useEffect(() => {
    if (answer === undefined) return;
    signalReading(answer.outcome === 'received' ? 'accepted' : 'refused');
    setAnswers((earlier) => [answer, ...without(earlier, answer.tagNumber)]);
  }, [answer]);

  const receive = ({ acceptsOtherSite = false, ...arriving }: Arriving) => {
    prepareSignal();
    const commandKey = crypto.randomUUID();
    submit(
      { ...arriving, storageSiteId, commandKey, ...(acceptsOtherSite && { acceptsOtherSite: 'on' }) },
      { method: 'post' },
    );
  };
  const settle = (tagNumber: string) => setAnswers((earlier) => without(earlier, tagNumber));

  return {
    receive,
    settle,
    isBusy: fetcher.state !== 'idle',
    latest: answers[0],
    warnings: answers.filter(isOtherSite),
    received: answers.flatMap((each) => (each.outcome === 'received' ? [each.arrival.bicycleId] : [])),
  };
}

const without = (answers: readonly ReceivingAnswer[], tagNumber: string) =>
  answers.filter((answer) => answer.tagNumber !== tagNumber);
