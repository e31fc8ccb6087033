/**
 * `npm run bench:ocr [FOLDER]`: how well the number of a photographed 防犯登録 sticker is read. Without a folder it
 * makes 210 photos of made-up stickers, spoilt in the ways of a yard (SEED chooses them); a folder has photos and a
 * `truth.csv` of file,text with the number as a clerk types it, 「新宿A・91875」 or 「神奈川県警 1234567」.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSticker } from '../../extensions/stickers/read-sticker.ts';
import { openStickerOcr } from '../../extensions/stickers/sticker-ocr.ts';
import { median, printFigures, say } from './figures.ts';
import { judgeReading, type Verdict } from './ocr/judge-reading.ts';
import { knownPolice } from './ocr/known-police.ts';
import { makeStickerSet } from './ocr/make-sticker-set.ts';
import { printTable } from './ocr/print-table.ts';
import { readTruth } from './scan/truth.ts';

const seed = Number(process.env['SEED'] ?? 1);
const given = process.argv[2];
const folder = given === undefined ? await ownPhotos() : resolve(given);
const truths = await readTruth(folder);
const names = await knownPolice();

const verdicts: Verdict[] = [];
const waiting = [...truths];
await Promise.all([readOn(), readOn()]);
printTable(verdicts);
const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + count(verdict), 0);
const rate = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)));
printFigures({
  images: verdicts.length,
  exact: rate(
    sum(({ isExact }) => Number(isExact)),
    verdicts.length,
  ),
  wrong_characters: rate(
    sum(({ wrong }) => wrong),
    sum(({ prefilled }) => prefilled),
  ),
  empty: rate(
    sum(({ prefilled }) => Number(prefilled === 0)),
    verdicts.length,
  ),
  with_gaps: rate(
    sum(({ hasGaps }) => Number(hasGaps)),
    verdicts.length,
  ),
  wrong_numbers: rate(
    sum(({ wrong }) => Number(wrong > 0)),
    verdicts.length,
  ),
  median_ms: median(verdicts.map(({ ms }) => ms)),
  slowest_ms: Math.round(Math.max(...verdicts.map(({ ms }) => ms))),
});
process.exit(0);

/** Made once for a seed, and kept. */
async function ownPhotos(): Promise<string> {
  const own = resolve(import.meta.dirname, '..', '..', 'var', 'bench-ocr', `photos-${seed}`);
  if (!existsSync(own)) await makeStickerSet(own, seed);
  return own;
}

/** One of two readers, each with models of its own; they share the photos. */
async function readOn(): Promise<void> {
  const ocr = await openStickerOcr();
  for (let truth = waiting.shift(); truth; truth = waiting.shift()) {
    const photo = await readFile(join(folder, truth.file));
    const from = performance.now();
    const { reading } = await readSticker(photo, { names, ocr, giveUpAt: Number.POSITIVE_INFINITY });
    verdicts.push({ ...judgeReading(truth, reading), ms: performance.now() - from });
    if (verdicts.length % 50 === 0) say(`${verdicts.length} of ${truths.length}`);
  }
  await ocr.close();
}
