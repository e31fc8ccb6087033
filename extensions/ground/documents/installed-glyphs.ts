/** Which characters the documents' fonts have: from fontconfig, where LibreOffice, too, looks for another font. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from '@bicycles/schema/ground/failure';
import { documentFonts, gothicFont, minchoFont } from './fonts.ts';

type Range = { from: number; to: number };
const known = new Map<string, readonly Range[]>();

/**
 * A font that is installed later counts after the next start. Takes 40 ms the first time.
 * Throws Failure `fonts-unknown` (503) when fontconfig is missing.
 */
export function hasGlyph(codePoint: number): boolean {
  return isIn(rangesOf(documentFonts.flatMap((font) => font.files)), codePoint);
}

/** Of one font file. Throws like `hasGlyph`. */
export function fontHas(file: string, codePoint: number): boolean {
  return isIn(rangesOf([file]), codePoint);
}

/**
 * True where one of the Japanese fonts lacks a letter. LibreOffice doesn't look into another font for it when the
 * Japanese one has the letter's parts: it sets those side by side. Throws like `hasGlyph`.
 */
export function lacksLetter(codePoint: number): boolean {
  // What both have since ever, so that a plain name asks nobody.
  if (codePoint < 0x100) return false;
  return ![minchoFont, gothicFont].every((file) => fontHas(file, codePoint));
}

function isIn(ranges: readonly Range[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (codePoint < range.from) high = middle - 1;
    else if (codePoint > range.to) low = middle + 1;
    else return true;
  }
  return false;
}

function rangesOf(files: readonly string[]): readonly Range[] {
  const key = files.join();
  const ranges = known.get(key) ?? readRanges(files);
  known.set(key, ranges);
  return ranges;
}

/** Sorted, without overlaps. A font's characters come as `20-7e a0-17f`, one font a line. */
function readRanges(files: readonly string[]): Range[] {
  const found = describeFonts(files)
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((text) => text !== '')
    .map(rangeOf)
    .sort((one, other) => one.from - other.from);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

function describeFonts(files: readonly string[]): string {
  try {
    const present = files.filter((file) => existsSync(file));
    return execFileSync('fc-query', ['--format', '%{charset}\n', ...present], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } catch (cause) {
    const failure = new Failure(
      'fonts-unknown',
      '印刷できる文字を調べられません。管理者に連絡し、fontconfig と fonts-ipaexfont をインストールしてください',
      { status: 503 },
    );
    failure.cause = cause;
    throw failure;
  }
}

function rangeOf(text: string): Range {
  const [from = '', to = from] = text.split('-');
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
}
