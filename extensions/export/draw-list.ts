/** 一覧の印刷 (row L7): any choice of columns as a table on A4 across, drawn without a template. */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { firstLines } from '../ground/documents/break-lines.ts';
import { widthOf, writeLine } from '../ground/documents/drawn-text.ts';
import { points } from '../ground/documents/points.ts';
import { type ListColumn, type ListLayout, layOutList } from './lay-out-list.ts';

const page = { width: points(297), height: points(210), left: points(12), right: points(12), bottom: points(14) };
const contentWidth = page.width - page.left - page.right;
const rule = '#8a8f98';
const band = '#eef1f5';

type PrintedList = {
  title: string;
  /** Below the title on every page: conditions in words, as many lines as they need up to two. */
  conditions: string;
  /** On the right of the title: who printed it and when. */
  printedBy: string;
  columns: readonly ListColumn[];
  rows: readonly (readonly string[])[];
};

/** Each page carries title, conditions, count, the columns' names and its number of all. Throws Failure `too-wide`. */
export async function drawList(list: PrintedList): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: list.title },
  });
  const layout = layOutList(list.columns, list.rows, contentWidth, (text, size) => widthOf(pdf, text, size));
  let top = startPage(pdf, list, layout);
  layout.rows.forEach((row, index) => {
    if (top + row.height > page.height - page.bottom) top = startPage(pdf, list, layout);
    if (index % 2 === 1) pdf.rect(page.left, top + 0.2, contentWidth, row.height - 0.4).fill(band);
    drawCells(pdf, layout, row.cells, top);
    top += row.height;
    pdf.moveTo(page.left, top).lineTo(page.left + contentWidth, top);
    pdf.lineWidth(0.3).stroke(rule);
  });
  numberPages(pdf);
  pdf.end();
  return buffer(pdf);
}

/** Answers with where the first row begins. */
function startPage(pdf: PDFKit.PDFDocument, list: PrintedList, layout: ListLayout): number {
  pdf.addPage().fillColor('black');
  const top = points(11);
  writeLine(pdf, list.title, { left: page.left, top, size: 14 });
  const count = `${list.rows.length.toLocaleString('ja-JP')}件`;
  writeLine(pdf, count, { left: page.left + widthOf(pdf, list.title, 14) + 12, top: top + 3, size: 11 });
  const byLeft = page.left + contentWidth - widthOf(pdf, list.printedBy, 8);
  writeLine(pdf, list.printedBy, { left: byLeft, top: top + 5, size: 8 });
  const conditions = firstLines(`条件　${list.conditions}`, { width: contentWidth, most: 2 }, (text) =>
    widthOf(pdf, text, 8),
  );
  for (const [line, text] of conditions.entries()) {
    writeLine(pdf, text, { left: page.left, top: top + 22 + line * 10, size: 8 });
  }
  const head = top + 48;
  pdf.rect(page.left, head, contentWidth, layout.head.height).fill('#dde3ea');
  drawCells(pdf, layout, layout.head.cells, head);
  const first = head + layout.head.height;
  pdf
    .moveTo(page.left, first)
    .lineTo(page.left + contentWidth, first)
    .lineWidth(0.8)
    .stroke('black');
  return first;
}

function drawCells(pdf: PDFKit.PDFDocument, layout: ListLayout, cells: readonly string[][], top: number): void {
  const { size, lineHeight, padding } = layout;
  let left = page.left;
  pdf.fillColor('black');
  layout.widths.forEach((width, index) => {
    cells[index]?.forEach((text, line) => {
      writeLine(pdf, text, { left: left + padding, top: top + padding + line * lineHeight, size });
    });
    left += width;
  });
}

function numberPages(pdf: PDFKit.PDFDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const text = `${index + 1} / ${count}`;
    pdf.fillColor('black');
    const left = (page.width - widthOf(pdf, text, 9)) / 2;
    writeLine(pdf, text, { left, top: page.height - points(10), size: 9 });
  }
}
