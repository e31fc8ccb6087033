/**
 * Puts a printed sheet before a camera: bent and creased, turned in space, seen in perspective, drawn over
 * a background. The sheet is a mesh of small triangles; inside one of them everything is straight.
 */
import type { Point, Sheet } from './sheet.ts';

export type Pose = {
  /** Degrees: in the picture plane, and out of it about the two axes. */
  roll: number;
  tilt: number;
  pan: number;
  /** Width of the flat sheet in picture widths, and where its middle is, in picture widths from the middle. */
  size: number;
  x: number;
  y: number;
  /** How the sheet is bent: height towards the camera in mm at a place of the sheet in mm from its middle. */
  bend?: (x: number, y: number) => number;
};
export type Photo = { rgb: Uint8ClampedArray; width: number; height: number };

const steps = { across: 56, down: 28 };
/** An arm's length, in widths of the sheet: how strong the perspective is. */
const distance = 3.2;
const oversampling = 2;

type Corner = { x: number; y: number; u: number; v: number; light: number };

/** Draws the sheet into the photo, in place. `keep` says which places of the sheet (0 to 1) are there at all. */
export function photograph(photo: Photo, sheet: Sheet, pose: Pose, keep?: (u: number, v: number) => boolean): void {
  const width = photo.width * oversampling;
  const height = photo.height * oversampling;
  // Grey sum and count per pixel of the photo: what lies between the samples is averaged as a sensor does.
  const sums = new Float32Array(photo.width * photo.height);
  const counts = new Uint8Array(photo.width * photo.height);
  const corners = meshOf(sheet, pose, width, height);
  const across = steps.across + 1;
  for (let row = 0; row < steps.down; row += 1) {
    for (let column = 0; column < steps.across; column += 1) {
      const at = row * across + column;
      for (const triangle of [
        [at, at + 1, at + across],
        [at + 1, at + across + 1, at + across],
      ]) {
        const [a, b, c] = triangle.map((index) => corners[index]);
        if (a && b && c) fill(a, b, c);
      }
    }
  }
  for (let pixel = 0; pixel < counts.length; pixel += 1) {
    const count = counts[pixel] ?? 0;
    if (count === 0) continue;
    const share = count / oversampling ** 2;
    const grey = (sums[pixel] ?? 0) / count;
    for (let channel = 0; channel < 3; channel += 1) {
      const behind = photo.rgb[pixel * 3 + channel] ?? 0;
      photo.rgb[pixel * 3 + channel] = behind * (1 - share) + grey * share;
    }
  }

  function fill(a: Corner, b: Corner, c: Corner) {
    const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (Math.abs(area) < 1e-6) return;
    const left = Math.max(0, Math.ceil(Math.min(a.x, b.x, c.x)));
    const right = Math.min(width - 1, Math.floor(Math.max(a.x, b.x, c.x)));
    const top = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y)));
    const bottom = Math.min(height - 1, Math.floor(Math.max(a.y, b.y, c.y)));
    for (let y = top; y <= bottom; y += 1) {
      for (let x = left; x <= right; x += 1) {
        const ofB = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
        const ofC = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
        const ofA = 1 - ofB - ofC;
        // The far edge belongs to the next triangle, so that no sample counts twice.
        if (ofA < 0 || ofB < 0 || ofC <= 0) continue;
        const u = ofA * a.u + ofB * b.u + ofC * c.u;
        const v = ofA * a.v + ofB * b.v + ofC * c.v;
        if (keep && !keep(u, v)) continue;
        const pixel = Math.floor(y / oversampling) * photo.width + Math.floor(x / oversampling);
        if ((counts[pixel] ?? 0) >= oversampling ** 2) continue;
        const light = ofA * a.light + ofB * b.light + ofC * c.light;
        sums[pixel] = (sums[pixel] ?? 0) + greyAt(sheet, u, v) * light;
        counts[pixel] = (counts[pixel] ?? 0) + 1;
      }
    }
  }
}

function meshOf(sheet: Sheet, pose: Pose, width: number, height: number): Corner[] {
  const heightMm = (sheet.widthMm * sheet.height) / sheet.width;
  const scale = (pose.size * width) / sheet.widthMm;
  const middle = { x: width * (0.5 + pose.x), y: height / 2 + width * pose.y };
  const bend = pose.bend ?? (() => 0);
  const corners: Corner[] = [];
  for (let row = 0; row <= steps.down; row += 1) {
    for (let column = 0; column <= steps.across; column += 1) {
      const [u, v] = [column / steps.across, row / steps.down];
      const [x, y] = [(u - 0.5) * sheet.widthMm, (v - 0.5) * heightMm];
      const turned = turn({ x, y, z: bend(x, y) }, pose);
      const nearness = (distance * sheet.widthMm) / (distance * sheet.widthMm - turned.z);
      corners.push({
        x: middle.x + turned.x * scale * nearness,
        y: middle.y + turned.y * scale * nearness,
        u,
        v,
        light: lightAt(x, y, bend),
      });
    }
  }
  return corners;
}

function turn({ x, y, z }: Point, { roll, tilt, pan }: Pose): Point {
  const [byTilt, byPan, byRoll] = [tilt, pan, roll].map((degrees) => (degrees * Math.PI) / 180);
  const tilted = rotate(y, z, byTilt ?? 0);
  const panned = rotate(x, tilted[1], byPan ?? 0);
  const rolled = rotate(panned[0], tilted[0], byRoll ?? 0);
  return { x: rolled[0], y: rolled[1], z: panned[1] };
}

function rotate(a: number, b: number, angle: number): [number, number] {
  return [a * Math.cos(angle) - b * Math.sin(angle), a * Math.sin(angle) + b * Math.cos(angle)];
}

/** Light comes from the upper left: slopes that face it are brighter. */
function lightAt(x: number, y: number, bend: (x: number, y: number) => number): number {
  const slopeX = (bend(x + 0.5, y) - bend(x - 0.5, y)) / 1;
  const slopeY = (bend(x, y + 0.5) - bend(x, y - 0.5)) / 1;
  return Math.min(1.05, Math.max(0.35, 1 - 0.35 * slopeX - 0.25 * slopeY));
}

function greyAt({ grey, width, height }: Sheet, u: number, v: number): number {
  const x = Math.min(width - 1.001, Math.max(0, u * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, v * height - 0.5));
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [alongX, alongY] = [x - column, y - row];
  const at = row * width + column;
  const above = (grey[at] ?? 0) * (1 - alongX) + (grey[at + 1] ?? 0) * alongX;
  const below = (grey[at + width] ?? 0) * (1 - alongX) + (grey[at + width + 1] ?? 0) * alongX;
  return above * (1 - alongY) + below * alongY;
}
