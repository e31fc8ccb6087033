/**
 * Reads the number from a photo of a 防犯登録 sticker (row L3): find the sticker, lay it flat, look at it
 * several times, prepared differently, and let the looks agree. The choice and its figures: docs/decisions/011.
 */
import type { StickerArea } from '@bicycles/schema/stickers/contracts';
import { findStation } from '@bicycles/schema/stickers/sticker-names';
import {
  readingOf,
  type StickerLook,
  type StickerNames,
  type StickerReading,
} from '@bicycles/schema/stickers/sticker-reading';
import { gap, type SerialVote } from '@bicycles/schema/stickers/sticker-serial';
import sharp, { type Sharp } from 'sharp';
import { evenLight } from '../ground/pictures/even-light.ts';
import { findStickers, type RgbPicture } from './find-sticker.ts';
import { flattenSticker, type GreyPicture } from './flatten-sticker.ts';
import type { Quadrilateral } from './quadrilateral.ts';
import type { Glyph, StickerOcr } from './sticker-ocr.ts';

/** `width` and `height` are those of the photo as it was looked at; the area is in its dots. */
export type FoundSticker = {
  reading: StickerReading | undefined;
  area: StickerArea | undefined;
  width: number;
  height: number;
};

/** How the flat sticker is prepared for one look. */
type Preparation = (sticker: Sharp) => Sharp | Promise<Sharp>;

/** The last two are taken only where the first two leave a doubt. */
const preparations: readonly Preparation[] = [
  (sticker) => sticker.median(3).normalise({ lower: 2, upper: 98 }),
  async (sticker) => (await evenLight(sticker, 60)).normalise({ lower: 1, upper: 99 }),
  (sticker) => sticker.blur(1.6).normalise({ lower: 2, upper: 98 }),
  async (sticker) => (await evenLight(sticker.blur(1), 30)).normalise({ lower: 1, upper: 99 }),
];
/** The sides of a sticker, with its frame line, are no writing: a line there reads as 1. */
const edge = 0.03;
const places = 3;

/** `giveUpAt` by `performance.now()`: no further look is begun after it. */
type ReadingMeans = { names: StickerNames; ocr: StickerOcr; giveUpAt: number };

/** Rejects with what sharp says on a file that is no picture. */
export async function readSticker(picture: Buffer, means: ReadingMeans): Promise<FoundSticker> {
  const photo = await decode(picture);
  const { width, height } = photo;
  const found = (await findStickers(photo)).slice(0, places);
  for (const corners of found) {
    const reading = await readFlat(flattenSticker(photo, corners), means);
    if (reading) return { reading, area: areaAround(corners, photo), width, height };
    if (performance.now() > means.giveUpAt) break;
  }
  const [likeliest] = found;
  return { reading: undefined, area: likeliest && areaAround(likeliest, photo), width, height };
}

async function decode(picture: Buffer): Promise<RgbPicture> {
  const { data, info } = await sharp(picture)
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, width: info.width, height: info.height };
}

async function readFlat(
  sticker: GreyPicture,
  { names, ocr, giveUpAt }: ReadingMeans,
): Promise<StickerReading | undefined> {
  const looks: StickerLook[] = [];
  let reading: StickerReading | undefined;
  for (const [index, prepare] of preparations.entries()) {
    // Less than two looks say nothing at all.
    if (index >= 2 && performance.now() > giveUpAt) break;
    looks.push(await lookAt(await greyOf(await prepare(trimmed(sticker))), { index, names, ocr }));
    if (index === 0) continue;
    reading = readingOf(looks, names);
    if (reading && reading.issuer !== null && !reading.number.includes(gap)) break;
  }
  return reading;
}

async function lookAt(
  sticker: GreyPicture,
  { index, names, ocr }: { index: number; names: StickerNames; ocr: StickerOcr },
): Promise<StickerLook> {
  const lines = await ocr.readLines(sticker);
  const texts = lines.map(textOf);
  const line = withMostDigits(lines);
  if (!line) return { lines: texts, serials: [] };
  const serial = line.slice(findStation(textOf(line), names.stations)?.end ?? 0);
  const latin = serial.length > 0 ? await ocr.readSerial(await cropTo(sticker, serial)) : [];
  const votes: SerialVote[] = [
    { reader: 'latin', look: index, characters: latin },
    { reader: 'japanese', look: index, characters: serial },
  ];
  return { lines: texts, serials: votes };
}

const textOf = (line: readonly Glyph[]) => line.map(({ char }) => char).join('');

function withMostDigits(lines: readonly Glyph[][]): Glyph[] | undefined {
  const digits = (line: readonly Glyph[]) => line.filter(({ char }) => /[0-9]/.test(char)).length;
  const [line] = lines.toSorted((one, other) => digits(other) - digits(one));
  return line && digits(line) >= 2 ? line : undefined;
}

/** Tesseract wants some paper round the writing. */
async function cropTo(sticker: GreyPicture, symbols: readonly Glyph[]): Promise<GreyPicture> {
  const tall = Math.max(...symbols.map(({ top, bottom }) => bottom - top));
  const margin = Math.round(0.25 * tall);
  const left = Math.max(0, Math.min(...symbols.map((symbol) => symbol.left)) - Math.round(0.14 * tall));
  const top = Math.max(0, Math.min(...symbols.map((symbol) => symbol.top)) - margin);
  const right = Math.min(sticker.width, Math.max(...symbols.map((symbol) => symbol.right)) + margin);
  const bottom = Math.min(sticker.height, Math.max(...symbols.map((symbol) => symbol.bottom)) + margin);
  return greyOf(open(sticker).extract({ left, top, width: right - left, height: bottom - top }));
}

function trimmed(sticker: GreyPicture): Sharp {
  const margin = Math.round(sticker.width * edge);
  const box = { left: margin, top: 0, width: sticker.width - 2 * margin, height: sticker.height };
  return open(sticker).extract(box);
}

const open = ({ grey, width, height }: GreyPicture) => sharp(grey, { raw: { width, height, channels: 1 } });

async function greyOf(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { grey: data, width: info.width, height: info.height };
}

function areaAround(corners: Quadrilateral, photo: RgbPicture): StickerArea {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  return {
    left,
    top,
    width: Math.min(photo.width, Math.ceil(Math.max(...xs))) - left,
    height: Math.min(photo.height, Math.ceil(Math.max(...ys))) - top,
  };
}
