/**
 * What must not be taken for a tag, or not for another tag: foreign barcodes, numbers that were never
 * issued, stripes of the street, and tags of which too little is left.
 */
import { TagNumber, tagNumberFor } from '@bicycles/schema/tags/tag-number';
import bwip from 'bwip-js/node';
import sharp from 'sharp';
import { between, pick, type Random } from '../../seeded-random.ts';
import { issuedSerials } from '../issued-tags.ts';
import { type Photo, photograph } from './photograph.ts';
import type { Sheet } from './sheet.ts';
import { carefulPose, tagClasses } from './tag-classes.ts';
import { develop, photoSize } from './take-photo.ts';

/** `text` is the number that may be read from it, should a reader manage; '' when any reading is wrong. */
type LookAlike = { jpeg: Buffer; text: string };
/** Two tags of ours, of which a maker may use none, one or both. */
type Tags = readonly [IssuedTag, IssuedTag];
export type IssuedTag = { text: string; sheet: Sheet };
type Make = (background: Photo, random: Random, tags: Tags) => Promise<LookAlike>;

const otherSymbologies = ['code39', 'interleaved2of5', 'rationalizedCodabar', 'code93', 'qrcode', 'industrial2of5'];

export const lookAlikes: Record<string, Make> = {
  'other code 128': async (background, random) =>
    foreign(
      background,
      random,
      'code128',
      pick(random, [digits(6), digits(7), digits(9), digits(10), digits(12), letters])(random),
    ),
  'wrong check digit': (background, random) => foreign(background, random, 'code128', wrongCheckDigit(random)),
  'never issued': (background, random) => foreign(background, random, 'code128', neverIssued(random)),
  'other symbology': (background, random, [{ text }]) => {
    const bcid = pick(random, otherSymbologies);
    return foreign(background, random, bcid, bcid === 'rationalizedCodabar' ? `A${text}B` : text);
  },
  'ean and itf-14': (background, random) => {
    const kind = pick(random, ['ean13', 'ean8', 'itf14'] as const);
    return foreign(background, random, kind, digits({ ean13: 12, ean8: 7, itf14: 13 }[kind])(random));
  },
  stripes: async (_, random) => ({ jpeg: await develop(await stripes(random), gentle(random), random), text: '' }),
  street: async (background, random) => ({ jpeg: await develop(copy(background), gentle(random), random), text: '' }),
  writing: async (_, random) => ({ jpeg: await develop(await writing(random), gentle(random), random), text: '' }),
  'two tags': twoTags,
  torn: (background, random, [tag]) => damaged(background, random, tag, tear(random)),
  covered: (background, random, [tag]) => damaged(background, random, tag, cover(random)),
  scratched: (background, random, [tag]) => damaged(background, random, tag, scratch(random)),
};

const gentle = (random: Random) =>
  pick(
    random,
    ['clear', 'blurred', 'grainy', 'faint', 'shadowed'].map((name) => tagClasses[name] ?? {}),
  );
const copy = (photo: Photo): Photo => ({ ...photo, rgb: photo.rgb.slice() });

async function foreign(background: Photo, random: Random, bcid: string, text: string): Promise<LookAlike> {
  const photo = copy(background);
  photograph(photo, await symbol(bcid, text), { ...carefulPose(random), size: between(random, 0.5, 0.8) });
  return { jpeg: await develop(photo, pick(random, [{}, gentle(random)]), random), text: '' };
}

/** A printed code on white paper as wide as our label. */
async function symbol(bcid: string, text: string): Promise<Sheet> {
  const svg = bwip.toSVG({
    bcid,
    text,
    height: 14,
    includetext: bcid !== 'qrcode',
    paddingwidth: 12,
    paddingheight: 6,
    backgroundcolor: 'FFFFFF',
  });
  const { data, info } = await sharp(Buffer.from(svg), { density: 200 })
    .resize({ width: 900, height: 520, fit: 'contain', background: '#fff' })
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { grey: data, width: info.width, height: info.height, widthMm: 70 };
}

const digits = (count: number) => (random: Random) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const letters = (random: Random) => `${pick(random, ['BX', 'SETA', 'N-', 'lot '])}${digits(5)(random)}`;
const neverIssued = (random: Random) => tagNumberFor(Math.floor(between(random, issuedSerials * 2, 9_999_999)));

function wrongCheckDigit(random: Random): string {
  const text = digits(8)(random);
  return TagNumber.safeParse(text).success ? wrongCheckDigit(random) : text;
}

/** Zebra crossings, fences, railings, blinds: bars of few widths that go on and on. */
async function stripes(random: Random): Promise<Photo> {
  const gap = between(random, 12, 90);
  const bars = Array.from({ length: 160 }, (_, index) => {
    const wide = gap * pick(random, random() < 0.5 ? [0.5] : [0.25, 0.5, 0.75]);
    return `<rect x="${index * gap - 400}" y="-400" width="${wide}" height="2000" fill="#ececec"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${photoSize.width}" height="${photoSize.height}"><rect width="100%" height="100%" fill="#33363a"/><g transform="rotate(${between(random, -90, 90)} 540 480)">${bars.join('')}</g></svg>`;
  return rasterised(svg);
}

/** Posters and plates: lines of letters and of digits. */
async function writing(random: Random): Promise<Photo> {
  const lines = Array.from({ length: 12 }, (_, index) => {
    const text = pick(random, [
      `${digits(4)(random)} ${digits(4)(random)}`,
      '放置自転車は撤去します',
      '|||| || ||| |||| | |||',
      '駐輪禁止 世田谷区',
      'IIIIlllIIlIlIllIIlIl',
    ]);
    return `<text x="${between(random, 20, 200)}" y="${80 + index * 76}" font-size="${between(random, 36, 84)}" font-family="IPAexGothic" fill="#111">${text}</text>`;
  });
  return rasterised(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${photoSize.width}" height="${photoSize.height}"><rect width="100%" height="100%" fill="#f4f1e8"/>${lines.join('')}</svg>`,
  );
}

async function rasterised(svg: string): Promise<Photo> {
  return { ...photoSize, rgb: new Uint8ClampedArray(await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()) };
}

/** One tag in the middle, its neighbour beside, above or half outside of the picture. */
async function twoTags(background: Photo, random: Random, [{ text, sheet }, other]: Tags): Promise<LookAlike> {
  const photo = copy(background);
  const side = pick(random, [-1, 1]);
  const place = pick(random, [
    { x: 0, y: side * 0.3 },
    { x: side * 0.55, y: side * 0.2 },
    { x: side * 0.2, y: side * -0.31 },
  ]);
  photograph(photo, other.sheet, { ...carefulPose(random), size: between(random, 0.4, 0.6), ...place });
  photograph(photo, sheet, { ...carefulPose(random), size: between(random, 0.45, 0.6) });
  return { jpeg: await develop(photo, pick(random, [{}, gentle(random)]), random), text };
}

type Damage = { keep?: (u: number, v: number) => boolean; paint?: (sheet: Sheet) => void };

async function damaged(
  background: Photo,
  random: Random,
  { text, sheet }: IssuedTag,
  { keep, paint }: Damage,
): Promise<LookAlike> {
  const photo = copy(background);
  paint?.(sheet);
  photograph(photo, sheet, carefulPose(random), keep);
  return { jpeg: await develop(photo, pick(random, [{}, gentle(random)]), random), text };
}

/** A tear across the bars: a third to a half of the tag is gone. */
function tear(random: Random): Damage {
  const at = between(random, 0.3, 0.7);
  const slope = between(random, -0.4, 0.4);
  const isLeft = random() < 0.5;
  const wobble = between(random, 10, 40);
  return {
    keep: (u, v) => {
      const edge = at + slope * (v - 0.5) + 0.012 * Math.sin(v * wobble);
      return isLeft ? u > edge : u < edge;
    },
  };
}

/** A thumb, a leaf or tape over the whole height of some bars. */
function cover(random: Random): Damage {
  const [from, wide] = [between(random, 0.15, 0.75), between(random, 0.05, 0.25)];
  const paint = pick(random, [70, 120, 190, 245]);
  return { paint: (sheet) => paintColumns(sheet, from, from + wide, paint) };
}

/** Thin marks along the bars, black or white: the likeliest way from one number to another. */
function scratch(random: Random): Damage {
  const marks = Array.from({ length: Math.round(between(random, 1, 4)) }, () => ({
    from: between(random, 0.2, 0.8),
    wide: between(random, 0.004, 0.02),
    paint: pick(random, [10, 250]),
  }));
  return {
    paint: (sheet) => {
      for (const { from, wide, paint } of marks) paintColumns(sheet, from, from + wide, paint);
    },
  };
}

function paintColumns({ grey, width, height }: Sheet, from: number, to: number, paint: number): void {
  for (let row = 0; row < height; row += 1) {
    grey.fill(paint, row * width + Math.floor(from * width), row * width + Math.floor(Math.min(to, 1) * width));
  }
}
