/** The map of one removal, drawn in the browser: nothing is fetched but the tiles that the office may have. */
import type { MapBase } from '@bicycles/schema/masters/map-contracts';
import {
  circle,
  circleMarker,
  control,
  type Map as LeafletMap,
  layerGroup,
  map as leafletMap,
  tileLayer,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { asText } from './as-text.ts';
import { drawBase } from './draw-base.ts';
import { latLng } from './lat-lng.ts';
import type { Spot } from './line-order.ts';

/** Where the bicycle stood, as the devices said; the first one is in the middle of the map. */
export type Stand = Spot & { what: string; accuracyM: number | null; colour: string };

const streetZoom = 15;

/** Draws into the element; the answer takes the map down again. */
export function drawMap(element: HTMLElement, base: MapBase, stands: readonly Stand[]): () => void {
  const map = leafletMap(element, {
    zoomControl: false,
    // A wheel or a thumb goes on scrolling the page.
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    minZoom: 11,
    maxZoom: 18,
  });
  control.zoom({ zoomInTitle: '拡大', zoomOutTitle: '縮小' }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  if (base.tilesUrl === '') {
    map.attributionControl.setPrefix('模式図（位置はおよそ・1マス500m）');
    drawBase(base).addTo(map);
  } else {
    map.attributionControl.setPrefix(false);
    tileLayer('/ledger/tiles/{z}/{x}/{y}', { maxZoom: 18 }).addTo(map);
  }
  drawStands(map, stands);
  return () => {
    map.remove();
  };
}

/** The first lies on top, with its name above it; often both stand on one spot. */
function drawStands(map: LeafletMap, stands: readonly Stand[]): void {
  const marks = layerGroup().addTo(map);
  const [first] = stands;
  if (first !== undefined) map.setView(latLng(first), streetZoom);
  for (const stand of stands.toReversed()) {
    const { what, accuracyM, colour } = stand;
    if (accuracyM !== null) {
      circle(latLng(stand), {
        radius: accuracyM,
        color: colour,
        weight: 1,
        fillOpacity: 0.1,
        interactive: false,
      }).addTo(marks);
    }
    circleMarker(latLng(stand), {
      radius: 9,
      color: '#ffffff',
      weight: 3,
      fillColor: colour,
      fillOpacity: 1,
      interactive: false,
    })
      .bindTooltip(
        asText(what),
        stand === first
          ? { permanent: true, direction: 'top', offset: [0, -8] }
          : { permanent: true, direction: 'bottom', offset: [0, 8] },
      )
      .addTo(marks);
  }
}
