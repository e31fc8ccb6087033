import type { Counter } from '@bicycles/schema/returns/contracts';
import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useWhileInSight } from '#app/parts/use-while-in-sight.ts';
import type { loader } from './case.ts';

const askedEveryMs = 4_000;

/**
 * While an exemption waits for its answer, asks for it every few seconds and reads the screen's rows again
 * once it is there. Asking this way leaves no look at the ledger in the trail; what was typed stays.
 */
export function useAnswer(bicycleId: string, openCase: Counter['openCase']): void {
  const { load, data } = useFetcher<typeof loader>();
  const { revalidate } = useRevalidator();
  const isWaiting = openCase?.state === 'requested';

  useWhileInSight(() => load(`/returns/${bicycleId}/case`), askedEveryMs, isWaiting);

  const isAnswered = data !== undefined && data.openCase?.state !== 'requested';
  useEffect(() => {
    if (isWaiting && isAnswered) revalidate();
  }, [isWaiting, isAnswered, revalidate]);
}
