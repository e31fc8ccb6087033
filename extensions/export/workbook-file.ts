/** Rows of any number as an Excel workbook, written while they are read. */
import { once } from 'node:events';
import { PassThrough, Stream, type Writable } from 'node:stream';
import { type ExportColumn, exportColumns } from '@bicycles/schema/export/export-columns';
import ExcelJS from 'exceljs';
import { z } from 'zod';
import type { Cell, Cells } from './delimited-file.ts';

const rowsPerPause = 100;
const formats = { day: 'yyyy/mm/dd', instant: 'yyyy/mm/dd hh:mm', number: 'General', text: '@' } as const;

/**
 * One sheet with a heading that stays in sight and a filter. Days and instants are dates that Excel can count with;
 * texts are text cells, so that nothing in them runs as a formula and no leading 0 is lost.
 */
export async function* workbookFile(columns: readonly ExportColumn[], rows: AsyncIterable<Cells>) {
  const file = new PassThrough({ highWaterMark: 1024 * 1024 });
  const writing = writeWorkbook(columns, rows, file).catch((error: Error) => {
    file.destroy(error);
  });
  try {
    for await (const chunk of file) if (Buffer.isBuffer(chunk)) yield chunk;
  } finally {
    // A receiver that left early ends the writing at its next pause.
    file.destroy();
    await writing;
  }
}

async function writeWorkbook(columns: readonly ExportColumn[], rows: AsyncIterable<Cells>, file: PassThrough) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true });
  const sheet = workbook.addWorksheet('放置自転車', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((name) => ({
    header: exportColumns[name].label,
    width: widths[exportColumns[name].kind],
    style: { numFmt: formats[exportColumns[name].kind] },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  let count = 0;
  for await (const cells of rows) {
    sheet.addRow(cells.map((cell, index) => excelValue(cell, columns[index]))).commit();
    count += 1;
    if (count % rowsPerPause === 0 && !(await isWanted(sheet, file))) return;
  }
  await workbook.commit();
}

const widths = { day: 12, instant: 17, number: 10, text: 18 } as const;

type ExcelValue = Cell | Date | ExcelJS.CellRichTextValue;

/**
 * Excel keeps wall-clock times without a zone, and exceljs takes the parts of a Date in UTC. Of a plain text exceljs
 * doesn't say that blanks at its ends belong to it, so that LibreOffice drops them; of a rich text it does.
 */
function excelValue(cell: Cell, name: ExportColumn | undefined): ExcelValue {
  const kind = name && exportColumns[name].kind;
  if (typeof cell !== 'string') return cell;
  if (kind === 'day' || kind === 'instant') {
    return new Date(`${cell.replace(' ', 'T')}${kind === 'day' ? 'T00:00' : ''}Z`);
  }
  return /^\s|\s$/.test(cell) ? { richText: [{ text: cell }] } : cell;
}

/** Where exceljs hands a sheet's text to the zip; its types do not tell. */
const Packing = z.custom<Pick<Writable, 'write'>>((value) => value instanceof Stream);
const Writing = z.object({ stream: z.object({ pipes: z.tuple([Packing]) }) });

/**
 * Waits until what was written so far is packed and on its way: exceljs itself would pile it up. A receiver that
 * left takes nothing more, so that its leaving ends the waiting, too.
 */
async function isWanted(sheet: ExcelJS.Worksheet, file: PassThrough): Promise<boolean> {
  const [packing] = Writing.parse(sheet).stream.pipes;
  const waiting = new AbortController();
  const taken = new Promise<void>((resolve) => {
    packing.write('', () => resolve());
  });
  const left = file.destroyed ? undefined : once(file, 'close', { signal: waiting.signal });
  await Promise.race([taken, left]);
  waiting.abort();
  return !file.destroyed;
}
