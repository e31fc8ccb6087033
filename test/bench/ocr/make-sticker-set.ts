/** Makes the photos of stickers that the reader is judged by: the same seed, the same photos. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { streetPhoto } from '../scan/pictures/backgrounds.ts';
import type { Photo } from '../scan/pictures/photograph.ts';
import { seededRandom } from '../seeded-random.ts';
import { photographSticker, stickerPhotoSize } from './photograph-sticker.ts';
import { stickerMaker } from './sticker.ts';
import { stickerFaults } from './sticker-faults.ts';

const perFault = 15;
const streetCount = 15;

/** Writes photos and `truth.csv` (file, text, class) into the folder. */
export async function makeStickerSet(folder: string, seed: number): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const random = seededRandom(seed);
  const nextSticker = await stickerMaker(random);
  const streets: Photo[] = [];
  for (let index = 0; index < streetCount; index += 1) streets.push(await streetPhoto(random, stickerPhotoSize));
  const lines: string[] = [];
  for (const [kind, fault] of Object.entries(stickerFaults)) {
    for (const [index, street] of streets.slice(0, perFault).entries()) {
      const sticker = nextSticker();
      const file = `${kind.replaceAll(' ', '-')}-${index}.jpg`;
      await writeFile(join(draft, file), await photographSticker(street, sticker, fault, random));
      lines.push(`${file},${sticker.text},${kind}\n`);
    }
  }
  await writeFile(join(draft, 'truth.csv'), `file,text,class\n${lines.join('')}`);
  await rename(draft, folder);
}
