/** What a reading is worth beside the truth, character by character. */

import type { StickerReading } from '@bicycles/schema/stickers/sticker-reading';
import { gap } from '@bicycles/schema/stickers/sticker-serial';
import type { Truth } from '../scan/truth.ts';

export type Verdict = Judgement & { ms: number };
type Judgement = {
  truth: Truth;
  /** As it would stand in the field; '' for nothing. */
  proposed: string;
  isExact: boolean;
  /** Characters that a person would find filled in, and how many of them are wrong, or missing without a gap to say so. */
  prefilled: number;
  wrong: number;
  hasGaps: boolean;
};

/** Hyphens and dots do not count: the search key is without them. */
export function judgeReading(truth: Truth, reading: StickerReading | undefined): Judgement {
  if (!reading) return { truth, proposed: '', isExact: false, prefilled: 0, wrong: 0, hasGaps: false };
  const { issuer, number } = reading;
  const due = partsOf(truth.text);
  const serial = serialOf(reading);
  const issuerWrong = issuer !== null && issuer !== due.issuer ? issuer.length : 0;
  const serialWrong = changes([...serial], [...due.serial]);
  const hasGaps = issuer === null || serial.includes(gap);
  return {
    truth,
    proposed: number,
    isExact: !hasGaps && issuerWrong + serialWrong === 0,
    prefilled: (issuer?.length ?? 0) + [...serial].filter((char) => char !== gap).length,
    wrong: issuerWrong + serialWrong,
    hasGaps,
  };
}

function partsOf(text: string): { issuer: string; serial: string } {
  const typed = text.normalize('NFKC').replace(/^警視庁\s*/u, '');
  const issuer = /^[^\sA-Z0-9]*/u.exec(typed)?.[0] ?? '';
  return { issuer, serial: bare(typed.slice(issuer.length)) };
}

/** A station that could not be read is one gap, however long it is. */
const serialOf = ({ kind, issuer, number }: StickerReading) =>
  bare(number.slice(issuer?.length ?? (kind === 'tokyo' ? gap.length : 0)));

const bare = (text: string) => text.replace(/[^A-Z0-9□]/gu, '');

/** Levenshtein's distance; a gap stands for any one character at no cost. */
function changes(read: readonly string[], due: readonly string[]): number {
  let row = Array.from({ length: due.length + 1 }, (_, index) => index);
  for (const [index, char] of read.entries()) {
    const next = [index + 1];
    for (const [place, other] of due.entries()) {
      const isSame = char === other || char === gap;
      const swap = (row[place] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(swap, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
