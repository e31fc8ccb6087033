/** How wide the columns of a printed list are, how large its letters, and where its lines break. */
import { Failure } from '@bicycles/schema/ground/failure';
import { firstLines } from '../ground/documents/break-lines.ts';

export type ListColumn = { label: string };
type Line = { cells: string[][]; height: number };
export type ListLayout = {
  size: number;
  lineHeight: number;
  padding: number;
  widths: number[];
  head: Line;
  rows: Line[];
};
/** Width of a text in points at a size in points. */
type Measure = (text: string, size: number) => number;

const sizes = [9, 8, 7, 6.5];
const padding = 3;
/** Of a cell; a longer text goes on below. */
const mostLines = 4;
/** Characters that a column may ask for before others are satisfied. */
const widestWish = 22;
const fewestCharacters = 4;

/**
 * The largest letters at which every column gets what its longest text asks for, else the smallest with texts
 * broken into lines. Throws Failure `too-wide` when a column would hold less than four characters.
 */
export function layOutList(
  columns: readonly ListColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  measure: Measure,
): ListLayout {
  const wishesAt = (size: number) =>
    columns.map((column, index) => {
      const texts = [column.label, ...rows.map((row) => row[index] ?? '')];
      const longest = texts.reduce((one, other) => (unitsOf(other) > unitsOf(one) ? other : one));
      return Math.min(measure(longest, size), widestWish * size) + 2 * padding + 1;
    });
  const size = sizes.find((each) => sum(wishesAt(each)) <= width) ?? sizes.at(-1) ?? 6.5;
  const widths = shared(wishesAt(size), width, fewestCharacters * size + 2 * padding);
  const lineHeight = size * 1.3;
  const lineOf = (cells: readonly string[]): Line => {
    const broken = widths.map((each, index) =>
      firstLines(cells[index] ?? '', { width: each - 2 * padding, most: mostLines }, (text) => measure(text, size)),
    );
    return { cells: broken, height: Math.max(...broken.map(({ length }) => length), 1) * lineHeight + 2 * padding };
  };
  return { size, lineHeight, padding, widths, head: lineOf(columns.map(({ label }) => label)), rows: rows.map(lineOf) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Half-width characters count half: quick enough to ask of every cell. */
const unitsOf = (text: string) => [...text].reduce((total, each) => total + (each < '\u2000' ? 1 : 2), 0);

/** Spare width is spread evenly; missing width is taken from the widest, down to a minimum. */
function shared(wishes: readonly number[], width: number, least: number): number[] {
  if (wishes.length * least > width) {
    throw new Failure(
      'too-wide',
      `一覧の印刷は${Math.floor(width / least)}項目までです。項目を減らすか、CSVで出力してください`,
      {
        fields: { columns: `一覧の印刷は${Math.floor(width / least)}項目までです` },
      },
    );
  }
  const total = sum(wishes);
  if (total <= width) return wishes.map((wish) => wish + (width - total) / wishes.length);
  let cap = Math.max(...wishes);
  while (cap > least && sum(wishes.map((wish) => Math.min(wish, cap))) > width) cap -= 1;
  const cut = wishes.map((wish) => Math.min(wish, Math.max(cap, least)));
  return cut.map((each) => (each * width) / sum(cut));
}
