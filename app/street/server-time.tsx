/**
 * The server's time in epoch milliseconds, once a second. The phone only counts on from what the server
 * said with its last answer, so a wrong clock in the phone does no harm.
 */
import type { Instant } from '@bicycles/schema/ground/values';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const ServerTime = createContext(0);

export const useServerTime = (): number => useContext(ServerTime);

/** `now` is the server's word, just arrived; only what reads the time is drawn anew each second. */
export function ServerTimeProvider({ now, children }: { now: Instant; children: ReactNode }) {
  const [time, setTime] = useState(() => Date.parse(now));
  useEffect(() => {
    const ahead = Date.parse(now) - Date.now();
    const tick = () => setTime(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [now]);
  return <ServerTime.Provider value={time}>{children}</ServerTime.Provider>;
}
