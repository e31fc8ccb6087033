/** 位置の地図 (row L4). What it shows stands in words beside it, for who can't see it or has no script. */
import type { MapBase } from '@bicycles/schema/masters/map-contracts';
import { useEffect, useRef } from 'react';
import type { Stand } from './draw-map.ts';
import styles from './position-map.module.css';

/** Leaflet comes only with this screen, and only to the browser. Another bicycle needs another `key`. */
export function PositionMap({ base, stands }: { base: MapBase; stands: readonly Stand[] }) {
  const element = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a bicycle's map is drawn once
  useEffect(() => {
    let isGone = false;
    let takeDown = () => {};
    void import('./draw-map.ts').then(({ drawMap }) => {
      if (!isGone && element.current !== null) takeDown = drawMap(element.current, base, stands);
    });
    return () => {
      isGone = true;
      takeDown();
    };
  }, []);
  return <section ref={element} className={styles['map']} aria-label="地図" />;
}
