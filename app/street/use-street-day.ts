import type { ListStreetDay } from '@bicycles/schema/street/contracts';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { z } from 'zod';

const refreshedEvery = 30_000;

export type StreetDay = z.output<typeof ListStreetDay.output> & { mayRecord: boolean };

type Known = { day: StreetDay | undefined; isReached: boolean };

/**
 * The day's list, read anew every 30 seconds and whenever somebody looks at the screen again. In a dead
 * spot the last one known stays, and `isReached` is false.
 */
export function useStreetDay(loaded: StreetDay | null): Known {
  const { load, data } = useFetcher<StreetDay | null>();
  const [known, setKnown] = useState<Known>({ day: loaded ?? undefined, isReached: loaded !== null });

  // Whichever came last: the screen's own loader runs again after a command, the fetcher by the clock.
  useEffect(() => setKnown((before) => after(before, loaded)), [loaded]);
  useEffect(() => {
    if (data !== undefined) setKnown((before) => after(before, data));
  }, [data]);

  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') load('/street');
    };
    const timer = setInterval(refresh, refreshedEvery);
    addEventListener('focus', refresh);
    addEventListener('online', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', refresh);
      removeEventListener('online', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [load]);

  return known;
}

const after = (before: Known, answer: StreetDay | null): Known =>
  answer === null ? { ...before, isReached: false } : { day: answer, isReached: true };
