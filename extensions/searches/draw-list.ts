/** 一覧の印刷 (row L7): any choice of columns as a table on A4 across, drawn without a template. */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { gothicFont } from '../documents/fonts.ts';
import { points } from '../documents/points.ts';
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
  pdf.font(gothicFont);
  const layout = layOutList(list.columns, list.rows, contentWidth, (text, size) =>
    pdf.fontSize(size).widthOfString(text),
  );
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
  write(pdf, list.title, { left: page.left, top, size: 14 });
  const count = `${list.rows.length.toLocaleString('ja-JP')}件`;
  const titleWidth = pdf.widthOfString(list.title);
  write(pdf, count, { left: page.left + titleWidth + 12, top: top + 3, size: 11 });
  const byWidth = pdf.fontSize(8).widthOfString(list.printedBy);
  write(pdf, list.printedBy, { left: page.left + contentWidth - byWidth, top: top + 5, size: 8 });
  pdf.fontSize(8).text(`条件　${list.conditions}`, page.left, top + 22, {
    width: contentWidth,
    height: 24,
    ellipsis: true,
    lineGap: 2,
  });
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
      write(pdf, text, { left: left + padding, top: top + padding + line * lineHeight, size });
    });
    left += width;
  });
}

function write(
  pdf: PDFKit.PDFDocument,
  text: string,
  { left, top, size }: { left: number; top: number; size: number },
): void {
  pdf.fontSize(size).text(text, left, top, { lineBreak: false });
}

function numberPages(pdf: PDFKit.PDFDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const text = `${index + 1} / ${count}`;
    const width = pdf.fontSize(9).widthOfString(text);
    pdf.fillColor('black');
    write(pdf, text, { left: (page.width - width) / 2, top: page.height - points(10), size: 9 });
  }
}
