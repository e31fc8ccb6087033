import { Position } from '@bicycles/schema/ground/values';
import { useEffect, useState } from 'react';

export type PositionSearch = { state: 'searching' | 'found' | 'denied' | 'unavailable'; position?: Position };

/** Follows where the device is while the screen is open; high accuracy, so that the nearest place can be proposed. */
export function usePosition(): PositionSearch {
  const [search, setSearch] = useState<PositionSearch>({ state: 'searching' });

  useEffect(() => {
    if (!window.isSecureContext || navigator.geolocation === undefined) {
      setSearch({ state: 'unavailable' });
      return;
    }
    const watch = navigator.geolocation.watchPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const position = Position.safeParse({ latitude, longitude, accuracyM: accuracy });
        setSearch(position.success ? { state: 'found', position: position.data } : { state: 'unavailable' });
      },
      // A last known position is kept: between houses the signal comes and goes.
      (error) =>
        setSearch((before) => {
          if (error.code === error.PERMISSION_DENIED) return { state: 'denied' };
          return before.position === undefined ? { state: 'unavailable' } : before;
        }),
      { enableHighAccuracy: true, maximumAge: 15_000, timeout: 30_000 },
    );
    return () => navigator.geolocation.clearWatch(watch);
  }, []);

  return search;
}
