/** A browser whose camera shows a tag: the film is made from the product's own printed label sheet. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { as } from '../../harness/people.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const run = promisify(execFile);
const millimetres = (count: number) => Math.round((count / 25.4) * 300);

/** Chromium with a camera that is pointed at this tag. The caller closes it. */
export async function cameraShowing(tagNumber: string): Promise<Browser> {
  const film = await filmOf(tagNumber);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...chromiumArguments,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
}

/** Motion JPEG is JPEG after JPEG; the frames move a little, as in a hand. */
async function filmOf(tagNumber: string): Promise<string> {
  const folder = join(testFolder, 'films');
  await mkdir(folder, { recursive: true });
  const label = await labelOf(tagNumber, folder);
  const frames = await Promise.all([0, 6, 12, 6].map((shift) => frame(label, shift)));
  const film = join(folder, `${tagNumber}.mjpeg`);
  await writeFile(film, Buffer.concat(frames));
  return film;
}

async function labelOf(tagNumber: string, folder: string): Promise<Buffer> {
  const office = await as('office');
  const pdf = join(folder, `${tagNumber}.pdf`);
  await writeFile(pdf, await office.print(PrintLabelSheet, { from: tagNumber, to: tagNumber }));
  await run('pdftoppm', ['-r', '300', '-png', '-singlefile', pdf, join(folder, tagNumber)]);
  // The first of 3 × 8 labels, 70 × 37.125 mm.
  const area = { left: 0, top: 0, width: millimetres(70), height: millimetres(37.125) };
  return sharp(join(folder, `${tagNumber}.png`))
    .extract(area)
    .toBuffer();
}

async function frame(label: Buffer, shift: number): Promise<Buffer> {
  const tag = await sharp(label).resize({ width: 900 }).toBuffer();
  return sharp({ create: { width: 1280, height: 720, channels: 3, background: '#8d8d8d' } })
    .composite([{ input: tag, left: 180 + shift, top: 110 + shift }])
    .jpeg({ quality: 92 })
    .toBuffer();
}
