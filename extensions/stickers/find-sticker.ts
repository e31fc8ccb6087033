/**
 * Finds the sticker in a photo: the patch of one colour round which the person has aimed. Letters are
 * holes in it; its edge is where the colour ends.
 */
import sharp from 'sharp';
import { connected, grown, shrunk } from './dot-mask.ts';
import { areaOf, type Corner, type Quadrilateral, quadrilateralAround } from './quadrilateral.ts';

export type RgbPicture = { rgb: Buffer; width: number; height: number };

/** Small enough to be quick, large enough to keep a corner within a letter's width. */
const searchWidth = 320;
/** How far a dot's colour may be from the paper's, in grey steps: shade and grain want more, a background like the paper less. */
const tolerances = [14, 26, 42, 64] as const;
/** Gaps of this many dots are crossed: the strokes of letters. */
const strokeReach = 3;

/** The likely places of the sticker, best first, in dots of the photo. Empty when nothing looks like one. */
export async function findStickers(photo: RgbPicture): Promise<Quadrilateral[]> {
  const scale = searchWidth / photo.width;
  const small = await shrink(photo, scale);
  const found = windows.flatMap((window) => {
    const paper = commonColour(small, window);
    return tolerances.flatMap((tolerance) => {
      const patch = patchAround(small, window, paper, tolerance);
      const corners = quadrilateralAround(outlineOf(patch, small.width));
      return corners ? candidate(corners, patch, small) : [];
    });
  });
  return found
    .sort((one, other) => other.fit - one.fit)
    .filter(({ corners }, index, all) => all.findIndex((earlier) => isSame(earlier.corners, corners)) === index)
    .map(({ corners }) => map(corners, ({ x, y }) => ({ x: (x + 0.5) / scale, y: (y + 0.5) / scale })));
}

type Window = { width: number; height: number };
/** The middle of the photo, narrow for a far sticker, wide for a near one with large letters; shares of it. */
const windows: readonly Window[] = [
  { width: 0.16, height: 0.09 },
  { width: 0.34, height: 0.2 },
];

/** With light stretched over the whole range, so that tolerances mean the same in the dark. */
async function shrink({ rgb, width, height }: RgbPicture, scale: number): Promise<RgbPicture> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.round(width * scale) })
    .median(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sorted = data.toSorted();
  const [darkest, lightest] = [
    sorted[Math.floor(0.01 * sorted.length)] ?? 0,
    sorted[Math.floor(0.99 * sorted.length)] ?? 255,
  ];
  const stretch = 255 / Math.max(8, lightest - darkest);
  const rgbStretched = Buffer.from(data.map((value) => Math.min(255, Math.max(0, (value - darkest) * stretch))));
  return { rgb: rgbStretched, width: info.width, height: info.height };
}

type Colour = { r: number; g: number; b: number };

/** The colour that most dots in the window share: the paper, because ink covers less. */
function commonColour(picture: RgbPicture, window: Window): Colour {
  const bins = new Map<number, { count: number } & Colour>();
  for (const dot of dotsIn(picture, window)) {
    const { r, g, b } = colourAt(picture, dot);
    const key = ((r >> 5) << 10) | ((g >> 5) << 5) | (b >> 5);
    const bin = bins.get(key) ?? { count: 0, r: 0, g: 0, b: 0 };
    bins.set(key, { count: bin.count + 1, r: bin.r + r, g: bin.g + g, b: bin.b + b });
  }
  const [fullest] = [...bins.values()].sort((one, other) => other.count - one.count);
  if (!fullest) throw new RangeError('Empty picture');
  const { count, r, g, b } = fullest;
  return { r: r / count, g: g / count, b: b / count };
}

/** 1 for every dot of the patch of paper that begins in the window, letters included. */
function patchAround(picture: RgbPicture, window: Window, paper: Colour, tolerance: number): Uint8Array {
  const { width, height } = picture;
  const isPaper = new Uint8Array(width * height);
  for (let dot = 0; dot < isPaper.length; dot += 1) {
    isPaper[dot] = distance(colourAt(picture, dot), paper) < tolerance ? 1 : 0;
  }
  const closed = shrunk(grown(isPaper, width, strokeReach), width, strokeReach + 1);
  return grown(connected(closed, width, dotsIn(picture, window)), width, 1);
}

/** Brightness counts half: a bent sticker is darker on one side, but of the same hue. */
function distance(one: Colour, other: Colour): number {
  const [r, g, b] = [one.r - other.r, one.g - other.g, one.b - other.b];
  return Math.hypot(0.5 * ((r + g + b) / 3) * 1.7, r - g, (r + g) / 2 - b);
}

function* dotsIn({ width, height }: RgbPicture, window: Window): Generator<number> {
  const [left, top] = [Math.floor((width * (1 - window.width)) / 2), Math.floor((height * (1 - window.height)) / 2)];
  for (let y = top; y < height - top; y += 1) for (let x = left; x < width - left; x += 1) yield y * width + x;
}

function colourAt({ rgb }: RgbPicture, dot: number): Colour {
  return { r: rgb[3 * dot] ?? 0, g: rgb[3 * dot + 1] ?? 0, b: rgb[3 * dot + 2] ?? 0 };
}

/** First and last dot of every row: what lies between adds nothing to the hull. */
function outlineOf(patch: Uint8Array, width: number): Corner[] {
  return Array.from({ length: patch.length / width }, (_, y) => {
    const row = patch.subarray(y * width, (y + 1) * width);
    return [row.indexOf(1), row.lastIndexOf(1)].filter((x) => x >= 0).map((x) => ({ x, y }));
  }).flat();
}

type Candidate = { corners: Quadrilateral; fit: number };

/** A sticker fills its outline, is neither a speck nor the whole photo, and is no more than four times as long as high. */
function candidate(corners: Quadrilateral, patch: Uint8Array, { width, height }: RgbPicture): Candidate[] {
  const area = areaOf(corners);
  const fit = patch.reduce((sum, set) => sum + set, 0) / area;
  const share = area / (width * height);
  if (share < 0.008 || share > 0.85 || fit < 0.6) return [];
  return [{ corners, fit }];
}

const isSame = (one: Quadrilateral, other: Quadrilateral) =>
  one.every(({ x, y }) => other.some((corner) => Math.hypot(corner.x - x, corner.y - y) < 6));

function map([a, b, c, d]: Quadrilateral, change: (corner: Corner) => Corner): Quadrilateral {
  return [change(a), change(b), change(c), change(d)];
}
