import { type LatLngBounds, type LayerGroup, layerGroup, polyline } from 'leaflet';

const squareM = 500;
const metresPerDegree = 111_320;

/** Squares of 500 m over the drawing, so that distances can be read off. */
export function drawGrid(bounds: LatLngBounds): LayerGroup {
  const grid = layerGroup();
  const [south, west, north, east] = [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()];
  const stepNorth = squareM / metresPerDegree;
  const stepEast = stepNorth / Math.cos((bounds.getCenter().lat * Math.PI) / 180);
  const style = { color: '#b9c6bf', weight: 1, opacity: 0.7, interactive: false };
  for (const latitude of steps(south, north, stepNorth)) {
    polyline(
      [
        [latitude, west],
        [latitude, east],
      ],
      style,
    ).addTo(grid);
  }
  for (const longitude of steps(west, east, stepEast)) {
    polyline(
      [
        [south, longitude],
        [north, longitude],
      ],
      style,
    ).addTo(grid);
  }
  return grid;
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
