/** Where the words and the ink of a PDF's pages stand, in millimetres from the left and the top: for tests. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { Area } from './window-envelope.ts';

const run = promisify(execFile);
const dotsPerInch = 300;
const mmPerDot = 25.4 / dotsPerInch;
const mmPerPoint = 25.4 / 72;

export type PageLayout = { widthMm: number; heightMm: number; words: (Area & { text: string })[] };

/** Every page with its words, by poppler. A word's box is its font's, higher than its ink. */
export function readLayout(pdf: Buffer): Promise<PageLayout[]> {
  return inFolder(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 2 ** 26 });
    return stdout.split('<page ').slice(1).map(pageOf);
  });
}

/** Lines of words from above, without blanks. Words of one line may stand on feet that differ by their fonts. */
export function linesOf(words: PageLayout['words']): string[] {
  const lines: { bottom: number; words: PageLayout['words'] }[] = [];
  for (const word of words.toSorted((one, other) => one.bottom - other.bottom)) {
    const line = lines.at(-1);
    if (line && word.bottom - line.bottom < 1) line.words.push(word);
    else lines.push({ bottom: word.bottom, words: [word] });
  }
  return lines.map((line) =>
    line.words
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join(''),
  );
}

/** The smallest box around all ink in a part of a page (the first is 1), or undefined where the paper is blank. */
export function readInk(pdf: Buffer, page: number, part: Area): Promise<Area | undefined> {
  return inFolder(pdf, async (file, folder) => {
    const sheet = join(folder, 'part');
    const left = Math.max(0, Math.round(part.left / mmPerDot));
    const top = Math.max(0, Math.round(part.top / mmPerDot));
    const width = Math.round(part.right / mmPerDot) - left;
    const height = Math.round(part.bottom / mmPerDot) - top;
    const cut = ['-x', left, '-y', top, '-W', width, '-H', height, '-f', page, '-l', page].map(String);
    await run('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-png', '-singlefile', ...cut, file, sheet]);
    const { data, info } = await sharp(await readFile(`${sheet}.png`))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return boxOfInk(data, info.width, left, top);
  });
}

function boxOfInk(pixels: Buffer, width: number, left: number, top: number): Area | undefined {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  pixels.forEach((brightness, index) => {
    if (brightness > 200) return;
    const x = left + (index % width);
    const y = top + Math.floor(index / width);
    box.left = Math.min(box.left, x * mmPerDot);
    box.top = Math.min(box.top, y * mmPerDot);
    box.right = Math.max(box.right, (x + 1) * mmPerDot);
    box.bottom = Math.max(box.bottom, (y + 1) * mmPerDot);
  });
  return box.left === Infinity ? undefined : box;
}

function pageOf(xml: string): PageLayout {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? [];
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
  return {
    widthMm: Number(width) * mmPerPoint,
    heightMm: Number(height) * mmPerPoint,
    words: [...xml.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
      left: Number(left) * mmPerPoint,
      top: Number(top) * mmPerPoint,
      right: Number(right) * mmPerPoint,
      bottom: Number(bottom) * mmPerPoint,
      text,
    })),
  };
}

async function inFolder<Result>(pdf: Buffer, read: (file: string, folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'read-layout-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    return await read(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
