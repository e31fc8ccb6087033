/** Makes the pictures that the readers are judged by: the same seed, the same pictures. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { say } from '../../figures.ts';
import { type Random, seededRandom } from '../../seeded-random.ts';
import { issuedSerials } from '../issued-tags.ts';
import { streetPhoto } from './backgrounds.ts';
import { labelPictures } from './label-pictures.ts';
import { type IssuedTag, lookAlikes } from './look-alikes.ts';
import type { Photo } from './photograph.ts';
import { tagClasses } from './tag-classes.ts';
import { photoSize, takePhoto } from './take-photo.ts';

/** Of 600 pictures; any other number is shared out the same way, at least one of each kind. */
const whole = { images: 600, perTagClass: 24, perLookAlike: 14 };
const streetCount = 20;

type Row = { file: string; text: string; kind: string; may: 'must' | 'may' };

/** Writes about `images` pictures and `truth.csv` (file, text, class, must or may be read) into the folder. */
export async function makePictureSet(folder: string, seed: number, images: number): Promise<void> {
  const share = (count: number) => Math.max(1, Math.round((count * images) / whole.images));
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const random = seededRandom(seed);
  const streets: Photo[] = [];
  for (let index = 0; index < streetCount; index += 1) streets.push(await streetPhoto(random, photoSize));
  const rows = [
    ...(await makeTags(draft, streets, random, share(whole.perTagClass))),
    ...(await makeLookAlikes(draft, streets, random, share(whole.perLookAlike))),
  ];
  const lines = rows.map(({ file, text, kind, may }) => `${file},${text},${kind},${may}\n`);
  await writeFile(join(draft, 'truth.csv'), `file,text,class,reading\n${lines.join('')}`);
  await rename(draft, folder);
}

async function makeTags(folder: string, streets: readonly Photo[], random: Random, perTagClass: number) {
  const kinds = Object.entries(tagClasses);
  const tags = await someTags(kinds.length * perTagClass, random);
  const rows: Row[] = [];
  for (const [index, { text, sheet }] of tags.entries()) {
    const [kind, fault] = at(kinds, Math.floor(index / perTagClass));
    const file = `${kind}-${index % perTagClass}.jpg`;
    await writeFile(join(folder, file), await takePhoto(at(streets, index), sheet, fault, random));
    rows.push({ file, text, kind, may: 'must' });
    if (index % perTagClass === 0) say(`pictures: ${kind}`);
  }
  return rows;
}

async function makeLookAlikes(folder: string, streets: readonly Photo[], random: Random, perLookAlike: number) {
  const rows: Row[] = [];
  for (const [kind, make] of Object.entries(lookAlikes)) {
    say(`pictures: ${kind}`);
    const tags = await someTags(2 * perLookAlike, random);
    for (let index = 0; index < perLookAlike; index += 1) {
      const own = [at(tags, 2 * index), at(tags, 2 * index + 1)] as const;
      const { jpeg, text } = await make(at(streets, index), random, own);
      const file = `no-${kind.replaceAll(' ', '-')}-${index}.jpg`;
      await writeFile(join(folder, file), jpeg);
      rows.push({ file, text, kind, may: 'may' });
    }
  }
  return rows;
}

/** Tags of any serials that were issued, printed. */
async function someTags(count: number, random: Random): Promise<IssuedTag[]> {
  const numbers = Array.from({ length: count }, () => tagNumberFor(1 + Math.floor(random() * issuedSerials)));
  const sheets = await labelPictures(numbers);
  return numbers.map((text, index) => ({ text, sheet: at(sheets, index) }));
}

/** The item at the index, counted round. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError(`Nothing at ${index}`);
  return item;
}
