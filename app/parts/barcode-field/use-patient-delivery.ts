import { useEffect, useRef } from 'react';

export type ReadingSource = 'camera' | 'wedge' | 'typed';
type Delivery = (tagNumber: string, source: ReadingSource) => void;

/**
 * Keeps readings that come while the screen is busy with the one before, and hands them over in turn:
 * at the yard a row of tags is scanned faster than the server answers. The same tag twice is one.
 */
export function usePatientDelivery(isBusy: boolean, onRead: Delivery): Delivery {
  const latest = useRef({ isBusy, onRead });
  latest.current = { isBusy, onRead };
  const waiting = useRef(new Map<string, ReadingSource>());
  const delivered = useRef<string>();

  useEffect(() => {
    if (isBusy) return;
    const [next] = waiting.current;
    if (next === undefined) return;
    waiting.current.delete(next[0]);
    delivered.current = next[0];
    latest.current.onRead(...next);
  }, [isBusy]);

  return (tagNumber, source) => {
    if (latest.current.isBusy) {
      if (tagNumber !== delivered.current) waiting.current.set(tagNumber, source);
      return;
    }
    delivered.current = tagNumber;
    latest.current.onRead(tagNumber, source);
  };
}
