/** 札のラベル用紙, A4 or roll, drawn as vectors. Row F1. */
import { buffer } from 'node:stream/consumers';
import type { LabelPaper } from '@bicycles/schema/tags/contracts';
import PDFDocument from 'pdfkit';
import { code128, quietModules } from '../ground/documents/code-128.ts';
import { widthOf, writeLine } from '../ground/documents/drawn-text.ts';
import { type PrinterPlacement, placeOnPrinter } from '../ground/documents/place-on-printer.ts';
import { points } from '../ground/documents/points.ts';
import { type LabelForm, labelForms } from './label-forms.ts';

const numberStroke = 0.5;

export type LabelSheetOptions = Omit<PrinterPlacement, 'scalePercent'> & {
  /** A4 without it. */
  paper?: LabelPaper;
  /** 1 to 24: the first label still on a sheet that was used before. A roll has no such. */
  startPosition: number;
  /** True size without it. */
  scalePercent?: number;
  /** Heading of every label, such as 世田谷区 放置自転車 警告・撤去札. */
  title: string;
  /** Stands in the PDF; given, the same tags make the same bytes. */
  createdAt?: Date;
};

/** The labels as one PDF, in the order given. Throws an Error when the font can't be read. */
export async function drawLabelSheet(tagNumbers: readonly string[], options: LabelSheetOptions): Promise<Buffer> {
  const { paper = 'a4', offsetXMm, offsetYMm, scalePercent = 100 } = options;
  const form = labelForms[paper];
  const { sheet, label, columns, labelsPerSheet } = form;
  const pdf = new PDFDocument({
    size: [points(sheet.width), points(sheet.height)],
    margin: 0,
    autoFirstPage: false,
    info: { Title: options.title, CreationDate: options.createdAt ?? new Date() },
  });
  const firstSlot = paper === 'roll' ? 0 : options.startPosition - 1;
  tagNumbers.forEach((tagNumber, index) => {
    const position = (index + firstSlot) % labelsPerSheet;
    if (index === 0 || position === 0) pdf.addPage();
    pdf.save();
    pdf.translate(points((position % columns) * label.width), points(Math.floor(position / columns) * label.height));
    drawLabel(pdf, form, tagNumber, options.title);
    pdf.restore();
  });
  pdf.end();
  return placeOnPrinter(await buffer(pdf), { offsetXMm, offsetYMm, scalePercent });
}

function drawLabel(pdf: PDFKit.PDFDocument, form: LabelForm, tagNumber: string, title: string) {
  const symbol = code128(tagNumber);
  const module = points(form.module);
  const symbolWidth = symbol.modules * module;
  const left = (points(form.label.width) - symbolWidth) / 2;
  const titleSize = fittingSize(pdf, title, form.titleSize, symbolWidth + 2 * quietModules * module);

  writeCentred(pdf, form, title, form.titleTop, titleSize);
  for (const bar of symbol.bars) {
    pdf.rect(left + bar.start * module, points(form.barTop), bar.width * module, points(form.barHeight));
  }
  pdf.fill('black');
  writeCentred(pdf, form, grouped(tagNumber), form.numberTop, form.numberSize, numberStroke);
}

/** The largest size up to `size` at which the text still fits, in points. */
function fittingSize(pdf: PDFKit.PDFDocument, text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / widthOf(pdf, text, size));
}

function writeCentred(pdf: PDFKit.PDFDocument, form: LabelForm, text: string, top: number, size: number, stroke = 0) {
  const left = (points(form.label.width) - widthOf(pdf, text, size)) / 2;
  writeLine(pdf, text, { left, top: points(top), size }, stroke);
}

/** `12345678` → `1234 5678`: people read four digits at a glance. */
function grouped(tagNumber: string): string {
  return tagNumber.replace(/(\d{4})(?=\d)/g, '$1 ');
}
