import type { FetcherWithComponents } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';
import { prepareSignal } from '#app/parts/barcode-field/signal-reading.ts';

export type Scan = { tagNumber: string } & Record<string, string>;

type Options<Answer> = {
  /** The route that takes them; left out, the screen's own. */
  action?: string;
  onAnswer(answer: Answer): void;
};

/**
 * Sends scans one after the other, each as a command of its own: a row of tags is read faster than the server
 * answers, and a fetcher drops a request for the next one.
 */
export function useScanQueue<Answer>(fetcher: FetcherWithComponents<Answer>, { action, onAnswer }: Options<Answer>) {
  const { data, submit, state } = fetcher;
  const waiting = useRef<Scan[]>([]);
  const isSending = useRef(false);

  const sendNext = useCallback(() => {
    const next = waiting.current.shift();
    isSending.current = next !== undefined;
    if (next === undefined) return;
    submit({ ...next, commandKey: crypto.randomUUID() }, { method: 'post', ...(action !== undefined && { action }) });
  }, [action, submit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (data === undefined) return;
    onAnswer(data);
    sendNext();
  }, [data]);

  const send = (scan: Scan) => {
    prepareSignal();
    if (waiting.current.some(({ tagNumber }) => tagNumber === scan.tagNumber)) return;
    waiting.current.push(scan);
    if (!isSending.current) sendNext();
  };
  return { send, isBusy: state !== 'idle' };
}
