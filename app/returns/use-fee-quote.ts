import type { SubmissionResult } from '@conform-to/react';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { QuoteAnswer } from './quote-fee.server.ts';

type FeeState = {
  quote?: QuoteAnswer['quote'];
  message?: string | undefined;
  isLoading: boolean;
};

/** The fee of the chosen kind of vehicle; asked again when the server says that it has changed meanwhile. */
export function useFeeQuote(
  bicycleId: string,
  vehicleKindId: string,
  opening: QuoteAnswer,
  lastResult: SubmissionResult<string[]> | undefined,
): FeeState {
  const { load, data, state } = useFetcher<QuoteAnswer>();
  const asked = useRef(opening.quote?.vehicleKindId);
  const handled = useRef<SubmissionResult<string[]>>();

  useEffect(() => {
    const isChangedMeanwhile = lastResult?.error?.['feeYen'] !== undefined && handled.current !== lastResult;
    handled.current = lastResult;
    if (vehicleKindId === '' || (vehicleKindId === asked.current && !isChangedMeanwhile)) return;
    asked.current = vehicleKindId;
    load(`/returns/${bicycleId}/fee?vehicleKind=${vehicleKindId}`);
  }, [bicycleId, vehicleKindId, lastResult, load]);

  const answer = data ?? opening;
  // The amount of another kind must not be shown, let alone taken, while the new one is on its way.
  const quote = answer.quote?.vehicleKindId === vehicleKindId ? answer.quote : undefined;
  return { quote, message: answer.message, isLoading: state !== 'idle' };
}
