import type { LatLngTuple } from 'leaflet';
import type { Spot } from './line-order.ts';

/** A spot as Leaflet takes it. */
export const latLng = ({ latitude, longitude }: Spot): LatLngTuple => [latitude, longitude];
