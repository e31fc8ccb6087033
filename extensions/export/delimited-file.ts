/** Rows of any number as CSV or tab-separated text, written while they are read. */
import Papa from 'papaparse';
import { encodeCp932, withGeta } from '../ground/csv/cp932.ts';
import { harmless } from '../ground/csv/csv-file.ts';

export type Cell = string | number | null;
export type Cells = readonly Cell[];

type DelimitedForm = {
  encoding: 'cp932' | 'utf8';
  delimiter: ',' | '\t';
};

const bytesPerChunk = 64 * 1024;

/**
 * CRLF throughout; no cell that Excel would run as a formula, whatever the file is for. UTF-8 begins with a BOM. A character that CP932 has no place for becomes 〓: whoever may not lose
 * one looks for them first (`unmappableCharacters`).
 */
export async function* delimitedFile(
  header: readonly string[],
  rows: AsyncIterable<Cells>,
  form: DelimitedForm,
): AsyncGenerator<Buffer> {
  let lines = `${form.encoding === 'utf8' ? '\uFEFF' : ''}${line(header, form)}`;
  for await (const cells of rows) {
    lines += line(cells, form);
    if (lines.length < bytesPerChunk) continue;
    yield encoded(lines, form);
    lines = '';
  }
  yield encoded(lines, form);
}

const line = (cells: Cells, { delimiter }: DelimitedForm) => {
  const texts = cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell));
  return `${Papa.unparse([texts], { delimiter, newline: '\r\n' })}\r\n`;
};

const encoded = (text: string, { encoding }: DelimitedForm) =>
  encoding === 'utf8' ? Buffer.from(text) : encodeCp932(withGeta(text));
