import type { MapBase } from '@bicycles/schema/masters/map-contracts';
import { circle, circleMarker, type LayerGroup, latLngBounds, layerGroup, polyline } from 'leaflet';
import { asText } from './as-text.ts';
import { drawGrid } from './draw-grid.ts';
import { latLng } from './lat-lng.ts';
import { lineOrder } from './line-order.ts';
import styles from './position-map.module.css';

const rail = '#8593a1';
const yard = '#6b3fa0';
/** Of the ward's size, on each side. */
const marginShare = 0.3;

/** 模式図: the lines through their stations, the stations with their area, the yards; all from our own masters. */
export function drawBase({ places, storageSites }: MapBase): LayerGroup {
  const base = layerGroup();
  const spots = [...places, ...storageSites].map(latLng);
  // A ward without coordinates in its masters has an empty sheet.
  if (spots.length > 0) drawGrid(latLngBounds(spots).pad(marginShare)).addTo(base);
  const lines = Map.groupBy(
    places.flatMap((place) => linesOf(place).map((line) => ({ ...place, line }))),
    ({ line }) => line,
  );
  for (const stations of lines.values()) {
    polyline(lineOrder(stations).map(latLng), { color: rail, weight: 4, opacity: 0.6, interactive: false }).addTo(base);
  }
  for (const place of places) {
    if (place.radiusM !== null) {
      circle(latLng(place), {
        radius: place.radiusM,
        color: '#2f6fb0',
        weight: 1,
        fillOpacity: 0.06,
        interactive: false,
      }).addTo(base);
    }
    circleMarker(latLng(place), {
      radius: 4,
      color: '#3b4a59',
      fillColor: '#ffffff',
      fillOpacity: 1,
      weight: 2,
      interactive: false,
    })
      .bindTooltip(asText(place.name), { permanent: true, direction: 'right', className: styles['name'] })
      .addTo(base);
  }
  for (const site of storageSites) {
    circleMarker(latLng(site), { radius: 6, color: yard, fillColor: yard, fillOpacity: 1, interactive: false })
      .bindTooltip(asText(`保管所 ${site.name}`), { permanent: true, direction: 'right', className: styles['name'] })
      .addTo(base);
  }
  return base;
}

/** 「井の頭線・小田急線」 is a station of both. */
const linesOf = ({ line }: MapBase['places'][number]): string[] => line?.split('・') ?? [];
