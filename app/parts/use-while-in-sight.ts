import { useEffect, useRef } from 'react';

/** Does `work` again and again while it is needed and someone has the screen before them. */
export function useWhileInSight(work: () => void, everyMs: number, isNeeded = true): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isNeeded]);
}
