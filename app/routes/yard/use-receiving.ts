import { useFetcher } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  const waiting = useRef<Arriving[]>([]);
  const isSending = useRef(false);

  // A row of tags is read faster than the server answers, and a fetcher drops a request for the next one.
  const sendNext = useCallback(() => {
    const next = waiting.current.shift();
    isSending.current = next !== undefined;
    if (next === undefined) return;
    const { acceptsOtherSite = false, ...arriving } = next;
    const commandKey = crypto.randomUUID();
    submit(
      { ...arriving, storageSiteId, commandKey, ...(acceptsOtherSite && { acceptsOtherSite: 'on' }) },
      { method: 'post' },
    );
  }, [storageSiteId, submit]);

  useEffect(() => {
    if (answer === undefined) return;
    signalReading(answer.outcome === 'received' ? 'accepted' : 'refused');
    setAnswers((earlier) => [answer, ...without(earlier, answer.tagNumber)]);
    sendNext();
  }, [answer, sendNext]);

  const receive = (arriving: Arriving) => {
    prepareSignal();
    if (waiting.current.some(({ tagNumber }) => tagNumber === arriving.tagNumber)) return;
    waiting.current.push(arriving);
    if (!isSending.current) sendNext();
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
