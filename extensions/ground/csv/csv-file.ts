/** A list as CSV for Excel: CRLF, quoted where needed, no cell that Excel would run as a formula. */
import { Failure } from '@bicycles/schema/ground/failure';
import Papa from 'papaparse';
import { encodeCp932, missingInCp932 } from './cp932.ts';

export type CsvEncoding = 'cp932' | 'utf8';
type Cells = readonly string[];

/**
 * UTF-8 with BOM, or CP932. Throws Failure `not-in-cp932` with row (the header is 1), column and character of what
 * CP932 can't hold, so that nobody's name is written wrong.
 */
export function csvFile(header: Cells, rows: readonly Cells[], encoding: CsvEncoding): Buffer {
  const lines = [header, ...rows].map((cells) => cells.map(harmless));
  const text = `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
  if (encoding === 'utf8') return Buffer.from(`\uFEFF${text}`);
  assertInCp932(header, lines);
  return encodeCp932(text);
}

const formula = /^[\t\r\n ]*[=+\-@＝＋－＠\t\r]/;
const plainNumber = /^[+\-＋－]?[\d０-９]+([.．][\d０-９]+)?$/;
/** With the country's number: +81-3-1234-5678, +81 (0)90 1234 5678. */
const phone = /^[+＋][\d０-９]{1,3}([ \-－（(][\d０-９ \-－（）()]*)?$/;

/** An apostrophe keeps Excel from running what begins like a formula, also in full width; numbers stay as they are. */
export function harmless(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) && !phone.test(cell) ? `'${cell}` : cell;
}

const mostNamed = 10;

function assertInCp932(header: Cells, lines: readonly Cells[]): void {
  const found = lines.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      missingInCp932(cell).map((character) => `${row + 1}行目「${header[column] ?? ''}」の「${character}」`),
    ),
  );
  if (found.length === 0) return;
  const more = found.length > mostNamed ? `ほか${found.length - mostNamed}件` : '';
  throw new Failure(
    'not-in-cp932',
    `Shift_JIS にない文字があります: ${found.slice(0, mostNamed).join('、')}${more}。「CSV（UTF-8）」で出力してください`,
  );
}
