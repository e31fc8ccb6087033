import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { PlaceChoice } from '@bicycles/schema/masters/contracts';
import { nearestPlaces } from '@bicycles/schema/street/nearest-places';

type Removal = Pick<Bicycle, 'removedLatitude' | 'removedLongitude'>;

/** 「撤去位置は下北沢北の中心から約120m」; undefined where the position is not known. */
export function nearestWords({ removedLatitude, removedLongitude }: Removal, places: readonly PlaceChoice[]) {
  if (removedLatitude === null || removedLongitude === null) return undefined;
  const [near] = nearestPlaces({ latitude: removedLatitude, longitude: removedLongitude }, places);
  const tens = near && Math.round(near.distanceM / 10) * 10;
  return near && `撤去位置は${near.place.label}の中心${tens === 0 ? '' : `から約${tens}m`}`;
}
