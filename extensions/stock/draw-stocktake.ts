/** 棚卸結果表, drawn: A4 upright, as many pages as the bicycles need. Row R3. */
import { buffer } from 'node:stream/consumers';
import { formatInstant } from '@bicycles/schema/ground/text/tokyo-time';
import { surplusLabels } from '@bicycles/schema/stock/compare-stock';
import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import PDFDocument from 'pdfkit';
import { linesOf, widthOf, writeLine } from '../ground/documents/drawn-text.ts';
import { groupedTagNumber } from '../ground/documents/paper-texts.ts';
import { points } from '../ground/documents/points.ts';
import type { Count } from './count-stock.ts';

export type StocktakePaper = Pick<Count, 'missing' | 'surplus'> & { heading: StocktakeHeading; printedBy: string };

const page = { width: points(210), height: points(297), margin: points(15) };
const contentWidth = page.width - 2 * page.margin;
const lowest = page.height - page.margin;
const size = { title: 16, heading: 12, text: 10, cell: 9 } as const;
/** From one line's top to the next one's, in letters. */
const lineHeight = 1.3;
/** Around a cell's text, and above a line's letters, in points. */
const padding = 3;
const leading = 1;
const shade = '#e8edf2';
const border = '#7d8894';
/** In per cent of the width that is left between the margins. */
const widths = { missing: [12, 14, 12, 38, 24], surplus: [12, 14, 14, 32, 28] } as const;

/** The sheet with the place where it goes on. */
type Sheet = { pdf: PDFKit.PDFDocument; top: number };

/** The result as a PDF. Throws an Error when the font can't be read. */
export async function drawStocktake({ heading, missing, surplus, printedBy }: StocktakePaper): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: { Title: '棚卸結果表' } });
  const sheet = { pdf, top: page.margin };
  drawHeading(sheet, heading);
  drawList(sheet, `不足（台帳にあり、読み取れなかった自転車）　${missing.length}台`, widths.missing, [
    ['置き場所', '整理番号', '札番号', '車種・色など', '撤去場所'],
    ...missing.map(({ storageSlot, managementNumber, tagNumber, look, placeName }) => [
      storageSlot ?? '未登録',
      managementNumber ?? '',
      groupedTagNumber(tagNumber),
      look,
      placeName,
    ]),
  ]);
  drawList(sheet, `余り（台帳では在庫でないのに、読み取った自転車）　${surplus.length}台`, widths.surplus, [
    ['札番号', '整理番号', '台帳の状態', '台帳の保管所', '内容'],
    ...surplus.map(({ tagNumber, bicycle, storageSiteName, kind }) => [
      groupedTagNumber(tagNumber),
      bicycle?.managementNumber ?? '',
      bicycle?.statusLabel ?? '',
      storageSiteName ?? '',
      surplusLabels[kind],
    ]),
  ]);
  numberPages(pdf, printedBy);
  pdf.end();
  return buffer(pdf);
}

function drawHeading(sheet: Sheet, heading: StocktakeHeading): void {
  const { storageSiteName, startedAt, startedByName, finishedAt, note } = heading;
  const ending = finishedAt === null ? '棚卸の途中' : `${formatInstant(finishedAt)} 終了`;
  write(sheet, '棚卸結果表', size.title, 0.4);
  write(sheet, storageSiteName, size.heading, 0.2);
  write(sheet, `${formatInstant(startedAt)} 開始　${ending}　担当 ${startedByName}`, size.text, 0.6);
  const counts = [
    ['台帳の在庫', heading.expectedCount],
    ['確認済', heading.foundCount],
    ['不足', heading.missingCount],
    ['余り', heading.surplusCount],
  ] as const;
  drawTable(sheet, {
    shares: counts.map(() => 100 / counts.length),
    rows: [counts.map(([label]) => label), counts.map(([, count]) => `${count}台`)],
    isCentred: true,
  });
  sheet.top += size.text * 0.6;
  write(sheet, `備考：${note ?? 'なし'}`, size.text, 0);
}

function drawList(sheet: Sheet, title: string, shares: readonly number[], rows: string[][]): void {
  // A title never stands alone at the foot of a page.
  if (sheet.top > lowest - points(30)) startPage(sheet);
  else sheet.top += size.heading;
  write(sheet, title, size.heading, 0.3);
  if (rows.length === 1) write(sheet, 'ありません。', size.text, 0);
  else drawTable(sheet, { shares, rows, isCentred: false });
}

function startPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.top = page.margin;
}

/** A paragraph; `after` is the room below it, in letters. */
function write(sheet: Sheet, text: string, letters: number, after: number): void {
  for (const line of linesOf(sheet.pdf, text, contentWidth, letters)) {
    if (sheet.top + letters > lowest) startPage(sheet);
    writeLine(sheet.pdf, line, { left: page.margin, top: sheet.top, size: letters });
    sheet.top += letters * lineHeight;
  }
  sheet.top += letters * after;
}

type Table = { shares: readonly number[]; rows: readonly (readonly string[])[]; isCentred: boolean };

/** The first row heads the table on each page. */
function drawTable(sheet: Sheet, { shares, rows, isCentred }: Table): void {
  const [head = [], ...others] = rows;
  const drawRow = (cells: readonly string[], isHead: boolean) => {
    const broken = cells.map((cell, index) =>
      linesOf(sheet.pdf, cell, (contentWidth * (shares[index] ?? 0)) / 100 - 2 * padding, size.cell),
    );
    const height = Math.max(...broken.map(({ length }) => length)) * size.cell * lineHeight + 2 * padding;
    if (!isHead && sheet.top + height > lowest) {
      startPage(sheet);
      drawRow(head, true);
    }
    let left = page.margin;
    for (const [index, lines] of broken.entries()) {
      const width = (contentWidth * (shares[index] ?? 0)) / 100;
      sheet.pdf.lineWidth(0.5).rect(left, sheet.top, width, height);
      if (isHead) sheet.pdf.fillAndStroke(shade, border);
      else sheet.pdf.stroke(border);
      sheet.pdf.fillColor('black').strokeColor('black');
      for (const [line, text] of lines.entries()) {
        const indent = isCentred ? (width - widthOf(sheet.pdf, text, size.cell)) / 2 : padding;
        const top = sheet.top + padding + line * size.cell * lineHeight + leading;
        writeLine(sheet.pdf, text, { left: left + indent, top, size: size.cell });
      }
      left += width;
    }
    sheet.top += height;
  };
  drawRow(head, true);
  for (const cells of others) drawRow(cells, false);
}

/** Only now is it known how many pages there are; the foot lies below the margin. */
function numberPages(pdf: PDFKit.PDFDocument, printedBy: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const text = `印刷 ${printedBy}　${index + 1} / ${count}`;
    const left = page.width - page.margin - widthOf(pdf, text, size.cell);
    writeLine(pdf, text, { left, top: page.height - points(10), size: size.cell });
  }
}
