/**
 * `npm run bench:scan symbologies`: which code and which module to print. Each draws the same numbers on the label's
 * paper, is photographed with the same faults, and is read by one look of the same reader (zxing), which knows all
 * of them; the tag's check digit and the agreeing looks stay out, so the wrong reads are those of the code alone.
 */
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import bwip from 'bwip-js/node';
import sharp from 'sharp';
import { findCode128 } from '../../../extensions/photos/find-code-128.ts';
import { say } from '../figures.ts';
import { seededRandom } from '../seeded-random.ts';
import { streetPhoto } from './pictures/backgrounds.ts';
import type { Sheet } from './pictures/sheet.ts';
import { tagClasses } from './pictures/tag-classes.ts';
import { photoSize, takePhoto } from './pictures/take-photo.ts';

/** Modules in dots of a printer of 300 dpi. */
const candidates = [
  { name: 'Code 128, 7 dots', bcid: 'code128', format: 'Code128', dots: 7 },
  { name: 'Code 128, 5 dots', bcid: 'code128', format: 'Code128', dots: 5 },
  { name: 'ITF, 7 dots', bcid: 'interleaved2of5', format: 'ITF', dots: 7 },
  { name: 'Code 39, 4 dots', bcid: 'code39', format: 'Code39', dots: 4 },
] as const;
const faults = ['tilted', 'small', 'blurred', 'shaken', 'grainy', 'torn-off', 'mixed'] as const;
const perFault = 5;
const dotsPerMm = 300 / 25.4;
const label = { widthMm: 70, width: Math.round(70 * dotsPerMm), height: Math.round(37 * dotsPerMm), bars: 236 };

export async function compareSymbologies(seed: number): Promise<void> {
  say(`${faults.length * perFault} photos of each, seed ${seed}`);
  for (const { name, bcid, format, dots } of candidates) {
    // The same seed for each: the same street, hand and light.
    const random = seededRandom(seed);
    const street = await streetPhoto(random, photoSize);
    let [read, wrong, width] = [0, 0, 0];
    for (const fault of faults) {
      for (let index = 0; index < perFault; index += 1) {
        const text = tagNumberFor(1 + Math.floor(random() * 200_000));
        const { sheet, codeMm } = draw(bcid, text, dots, fault === 'torn-off');
        width = codeMm;
        const photo = await takePhoto(street, sheet, tagClasses[fault] ?? {}, random);
        const texts = await findCode128(sharp(photo).greyscale(), format);
        if (texts.includes(text)) read += 1;
        else if (texts.length > 0) wrong += 1;
      }
    }
    say(`${name.padEnd(18)} ${codeWidth(width)} read ${read}, wrong ${wrong}`);
  }
}

const codeWidth = (millimetres: number) => `${millimetres.toFixed(1).padStart(5)} mm wide with its quiet zones:`;

/** The bars in the middle of the white label; torn off, the last third of them is gone. */
function draw(bcid: string, text: string, dots: number, isTorn: boolean): { sheet: Sheet; codeMm: number } {
  const [symbol] = bwip.raw({ bcid, text });
  if (symbol === undefined || !('sbs' in symbol)) throw new Error(`${bcid} gave no bars`);
  const modules = symbol.sbs.reduce((sum, width) => sum + width, 0);
  const grey = Buffer.alloc(label.width * label.height, 255);
  const top = Math.round((label.height - label.bars) / 2);
  let left = Math.round((label.width - modules * dots) / 2);
  const end = left + modules * dots * (isTorn ? 2 / 3 : 1);
  for (const [index, width] of symbol.sbs.entries()) {
    const right = Math.min(end, left + width * dots);
    for (let row = top; index % 2 === 0 && left < right && row < top + label.bars; row += 1) {
      grey.fill(0, row * label.width + Math.round(left), row * label.width + Math.round(right));
    }
    left += width * dots;
  }
  const { width, height, widthMm } = label;
  return { sheet: { grey, width, height, widthMm }, codeMm: ((modules + 20) * dots) / dotsPerMm };
}
