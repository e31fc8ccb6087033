/** Our own labels as pictures: the product's label sheet, printed at 300 dpi and cut up. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { drawLabelSheet } from '../../../../extensions/tags/label-sheet.ts';
import type { Sheet } from './sheet.ts';

const run = promisify(execFile);
const dotsPerMm = 300 / 25.4;
const [columns, rows] = [3, 8];
const [labelWidthMm, labelHeightMm] = [70, 37.125];

/** One grey picture per tag, in the order given. Throws when poppler's pdftoppm is missing. */
export async function labelPictures(tagNumbers: readonly string[]): Promise<Sheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'label-pictures-'));
  try {
    const pdf = join(folder, 'labels.pdf');
    const title = '世田谷区 放置自転車 警告・撤去札';
    await writeFile(pdf, await drawLabelSheet(tagNumbers, { startPosition: 1, offsetXMm: 0, offsetYMm: 0, title }));
    await run('pdftoppm', ['-r', '300', '-gray', '-png', pdf, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    const sheets = await Promise.all(pages.map((page) => cutUp(join(folder, page))));
    return sheets.flat().slice(0, tagNumbers.length);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function cutUp(page: string): Promise<Sheet[]> {
  const picture = sharp(page);
  const width = Math.floor(labelWidthMm * dotsPerMm);
  const height = Math.floor(labelHeightMm * dotsPerMm);
  const slots = Array.from({ length: columns * rows }, (_, slot) => ({
    left: Math.round((slot % columns) * labelWidthMm * dotsPerMm),
    top: Math.round(Math.floor(slot / columns) * labelHeightMm * dotsPerMm),
  }));
  return Promise.all(
    slots.map(async ({ left, top }) => ({
      grey: await picture.clone().extract({ left, top, width, height }).toColourspace('b-w').raw().toBuffer(),
      width,
      height,
      widthMm: labelWidthMm,
    })),
  );
}
