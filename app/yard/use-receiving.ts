import { useDebouncedCallback } from '@mantine/hooks';
import { useFetcher, useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import { useScanQueue } from '#app/parts/scans/use-scan-queue.ts';
import { isOtherSite, type ReceivingAnswer } from './receiving-answer.ts';

export type Arriving = {
  tagNumber: string;
  storageSlot?: string;
  conditionMemo?: string;
  acceptsOtherSite?: boolean;
};
/** One that came in by a scan of this screen. */
export type Received = Extract<ReceivingAnswer, { outcome: 'done' }>['done'];

/** A row of tags is read without a longer pause than this; after it the lists are read again. */
const pauseMs = 2_000;

/**
 * Takes scans in one after the other and tells ear and eye how each went.
 * @returns the newest answer, the other-yard warnings that nobody has settled yet, and all that came in here, newest first.
 */
export function useReceiving(storageSiteId: string) {
  const [answers, setAnswers] = useState<ReceivingAnswer[]>([]);
  const readLists = useDebouncedCallback(useRevalidator().revalidate, pauseMs);
  const { send, isBusy } = useScanQueue(useFetcher<ReceivingAnswer>(), {
    onAnswer(answer) {
      signalReading(answer.outcome === 'done' ? 'accepted' : 'refused');
      // One that came in stays in, also when its tag is read again and refused.
      setAnswers((earlier) => [answer, ...earlier.filter((each) => isReceived(each) || !isOf(each, answer.tagNumber))]);
      readLists();
    },
  });
  return {
    receive: ({ acceptsOtherSite = false, ...arriving }: Arriving) =>
      send({ ...arriving, storageSiteId, ...(acceptsOtherSite && { acceptsOtherSite: 'on' }) }),
    settle: (tagNumber: string) =>
      setAnswers((earlier) => earlier.filter((each) => isReceived(each) || !isOf(each, tagNumber))),
    isBusy,
    latest: answers[0],
    warnings: answers.filter(isOtherSite),
    received: answers.flatMap(receivedOf),
  };
}

const receivedOf = (answer: ReceivingAnswer): Received[] => (answer.outcome === 'done' ? [answer.done] : []);

const isReceived = ({ outcome }: ReceivingAnswer) => outcome === 'done';
const isOf = (answer: ReceivingAnswer, tagNumber: string) => answer.tagNumber === tagNumber;
