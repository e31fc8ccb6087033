/**
 * Finds the tag in a photo that arrived (row F5). There are no further frames to ask here, so two looks at
 * the same photo, prepared differently, have to agree. The choice and its figures: docs/decisions/006.
 */
import { TagNumber } from '@bicycles/schema/tags/tag-number';
import sharp, { type Sharp } from 'sharp';
import { evenLight } from '../ground/pictures/even-light.ts';
import { findCode128 } from './find-code-128.ts';

/** How a photo is prepared for one look. Shadow, blur, grain and a slanted tag each yield to another of them. */
type Look = (photo: Sharp) => Sharp | Promise<Sharp>;

const longestEdge = 1600;
/** Long enough for every look, unless the machine has more to do than it can. */
const patienceMs = 20_000;

/** These three are always taken: a second tag that hides from one of them shows in another. */
const wholeLooks: readonly Look[] = [(photo) => photo, scaled(0.6), evened(40)];
/** A quarter turn more or less is the reader's own business: these reach every slant twice. */
const closerLooks: readonly Look[] = [
  evened(24),
  softened,
  turned(30),
  turned(60),
  turned(45),
  turned(15),
  turned(75),
  scaled(0.4),
];

/**
 * The number of the one tag of ours that the photo shows; undefined for none, for two, and where doubt
 * remains after `maximumMs`. Whether the number was issued, the caller asks the table. Throws what sharp throws on a file
 * that is no picture.
 */
export async function readTag(picture: Buffer, maximumMs = patienceMs): Promise<TagNumber | undefined> {
  const giveUpAt = performance.now() + maximumMs;
  const photo = await prepared(picture);
  const seen = new Map<TagNumber, number>();
  for (const [index, look] of [...wholeLooks, ...closerLooks].entries()) {
    if (performance.now() > giveUpAt) return undefined;
    for (const tagNumber of tagNumbersOf(await findCode128(await look(photo.clone())))) {
      seen.set(tagNumber, (seen.get(tagNumber) ?? 0) + 1);
    }
    if (seen.size > 1) return undefined;
    const [agreed] = seen;
    if (agreed && agreed[1] >= 2 && index >= wholeLooks.length - 1) return agreed[0];
  }
  return undefined;
}

/** Grey, upright, and no larger than our own camera makes them; decoded once for all looks. */
async function prepared(picture: Buffer): Promise<Sharp> {
  const { data, info } = await sharp(picture)
    .autoOrient()
    .flatten({ background: '#fff' })
    .greyscale()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function tagNumbersOf(texts: readonly string[]): Set<TagNumber> {
  return new Set(
    texts.flatMap((text) => {
      const parsed = TagNumber.safeParse(text);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

function scaled(share: number): Look {
  return (photo) => photo.resize({ width: Math.round(longestEdge * share), withoutEnlargement: true });
}

function softened(photo: Sharp): Sharp {
  return photo.blur(1.5);
}

/** `reach` in dots: wider than any bar, narrower than most shadows. */
function evened(reach: number): Look {
  return async (photo) => (await evenLight(photo, reach)).blur(1.2);
}

/** The reader follows bars that stand upright or lie flat, and a little slant; what is between has to be turned. */
function turned(degrees: number): Look {
  return (photo) => photo.rotate(degrees, { background: '#808080' });
}
