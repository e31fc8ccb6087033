import type { RgbPicture } from './find-sticker.ts';
import type { Corner, Quadrilateral } from './quadrilateral.ts';

export type GreyPicture = { grey: Buffer; width: number; height: number };

const widest = 900;
/** How much is taken in above and below, in heights of the sticker: round a tube, its edge lies in the shade and is easily missed. */
const beyond = 0.07;

/**
 * The sticker as if it lay flat under a scanner: upright as far as its corners tell, so one that was
 * photographed head down still is. Grey, its writing dark on light.
 */
export function flattenSticker(photo: RgbPicture, corners: Quadrilateral): GreyPicture {
  const [a, b, c, d] = fromTopLeft(corners);
  const across = (length(a, b) + length(d, c)) / 2;
  const down = (length(a, d) + length(b, c)) / 2;
  const width = Math.min(widest, Math.max(500, Math.round(across * 1.3)));
  const height = Math.max(40, Math.round((width * down * (1 + 2 * beyond)) / across));
  const place = projection([a, b, c, d]);
  const grey = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      grey[y * width + x] = greyAt(photo, place((x + 0.5) / width, ((y + 0.5) / height) * (1 + 2 * beyond) - beyond));
    }
  }
  return darkOnLight({ grey, width, height });
}

/** Clockwise, from the corner whose following side runs most nearly to the right. */
function fromTopLeft(corners: Quadrilateral): Quadrilateral {
  const [a, b, c, d] = corners;
  const turns: Quadrilateral[] = [
    [a, b, c, d],
    [b, c, d, a],
    [c, d, a, b],
    [d, a, b, c],
  ];
  const rightness = ([from, to]: Quadrilateral) => (to.x - from.x) / length(from, to);
  return turns.reduce((best, turn) => (rightness(turn) > rightness(best) ? turn : best));
}

const length = (one: Corner, other: Corner) => Math.hypot(one.x - other.x, one.y - other.y);

/** From the unit square to the four corners as a lens sees a plane (Heckbert 1989). */
function projection([a, b, c, d]: Quadrilateral): (u: number, v: number) => Corner {
  const [dx1, dx2, dx3] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, dy3] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / whole;
  const h = (dx1 * dy3 - dx3 * dy1) / whole;
  return (u, v) => {
    const depth = g * u + h * v + 1;
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    };
  };
}

function greyAt({ rgb, width, height }: RgbPicture, { x, y }: Corner): number {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x - 0.5)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y - 0.5)));
  const [alongX, alongY] = [within01(x - 0.5 - left), within01(y - 0.5 - top)];
  const at = (dx: number, dy: number) => {
    const dot = 3 * ((top + dy) * width + left + dx);
    return 0.299 * (rgb[dot] ?? 0) + 0.587 * (rgb[dot + 1] ?? 0) + 0.114 * (rgb[dot + 2] ?? 0);
  };
  const above = at(0, 0) * (1 - alongX) + at(1, 0) * alongX;
  const below = at(0, 1) * (1 - alongX) + at(1, 1) * alongX;
  return above * (1 - alongY) + below * alongY;
}

const within01 = (share: number) => Math.min(1, Math.max(0, share));

/** Paper covers more than ink: when the middle grey lies nearer to the dark end, the print is white on colour. */
function darkOnLight(picture: GreyPicture): GreyPicture {
  const sorted = picture.grey.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  if (at(0.5) * 2 >= at(0.03) + at(0.97)) return picture;
  return { ...picture, grey: Buffer.from(picture.grey.map((grey) => 255 - grey)) };
}
