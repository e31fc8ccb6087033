/** Which characters any installed font has: from fontconfig, where LibreOffice, too, looks for another font. */
import { execFileSync } from 'node:child_process';
import { Failure } from '@bicycles/schema/failure';

type Range = { from: number; to: number };
let ranges: readonly Range[] | undefined;

/**
 * A font that is installed later counts after the next start. Takes 40 ms the first time.
 * Throws Failure `fonts-unknown` (503) when fontconfig is missing.
 */
export function hasGlyph(codePoint: number): boolean {
  ranges ??= readRanges();
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

/** Sorted, without overlaps. Fonts come as `TrueType 20-7e a0-17f`, one a line; LibreOffice reads no Type 1. */
function readRanges(): Range[] {
  const found = listFonts()
    .split('\n')
    .filter((line) => /^(?:TrueType|CFF) /.test(line))
    .flatMap((line) => line.split(' ').slice(1))
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

function listFonts(): string {
  try {
    return execFileSync('fc-list', ['--format', '%{fontformat} %{charset}\n'], {
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
