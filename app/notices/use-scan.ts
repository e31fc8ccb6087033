import type { Id } from '@bicycles/schema/ground/values';
import { AddUndelivered } from '@bicycles/schema/notices/contracts';
import { useFetcher } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';
import type { z } from 'zod';
import { unreachable } from '#app/ground/network/reach.ts';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { signalReading } from '#app/parts/barcode-field/signal-reading.ts';
import type { CommandAnswer, FormAnswer } from '#app/parts/form-answer.ts';

/** One letter as it was scanned; `key` makes sending it again harmless. */
export type Scan = {
  key: string;
  number: string;
  undeliveredReasonId: Id;
  reasonLabel: string;
  undeliveredOn: string;
};

type ScanState =
  | { state: 'sending' }
  | { state: 'registered'; registered: z.infer<typeof AddUndelivered.output> }
  /** `isLost`: it never got through, and may be sent again. */
  | { state: 'refused'; message: string; isLost: boolean; sendAgain(): void };

/** Registers the letter as soon as it is there, and tells the ear how it went. */
export function useScan({ key, number, undeliveredReasonId, undeliveredOn }: Scan): ScanState {
  const { submit, data } = useFetcher<CommandAnswer<typeof AddUndelivered>>();
  const isSent = useRef(false);
  const send = useCallback(() => {
    submit(
      { commandKey: key, number, undeliveredReasonId, undeliveredOn },
      { method: 'post', action: commandPath(AddUndelivered) },
    );
  }, [submit, key, number, undeliveredReasonId, undeliveredOn]);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    send();
  }, [send]);

  const registered = data?.done;
  const refusal = messageOf(data?.result);
  useEffect(() => {
    if (registered !== undefined) signalReading('accepted');
    else if (refusal !== undefined) signalReading('refused');
  }, [registered, refusal]);

  if (registered !== undefined) return { state: 'registered', registered };
  if (refusal === undefined) return { state: 'sending' };
  const isLost = refusal === unreachable || data?.code === 'unavailable';
  return { state: 'refused', message: refusal, isLost, sendAgain: send };
}

const messageOf = (result: FormAnswer['result']): string | undefined =>
  Object.values(result?.error ?? {})
    .flatMap((messages) => messages ?? [])
    .at(0);
