/**
 * 札のラベル用紙: A4, 24 labels (3 × 8, 70 × 37.125 mm, no gaps), drawn as vectors. Row F1.
 * Everything printed keeps 4.5 mm from the edge of its label, which is also what printers can't reach.
 */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { code128, quietModules } from '../documents/code-128.ts';
import { gothicFont } from '../documents/fonts.ts';

const labelsPerSheet = 24;
const columns = 3;
const labelWidth = mm(70);
const labelHeight = mm(37.125);

/** 0.593 mm: whole dots at 300 and 600 dpi, so no printer rounds bars unevenly; phones read it at arm's length. */
const module = (7 / 300) * 72;
const titleTop = mm(4.8);
const titleSize = 8.5;
const barTop = mm(9.2);
const barHeight = mm(15.5);
const numberTop = mm(25.8);
const numberSize = 21;
const numberStroke = 0.5;

export type LabelSheetOptions = {
  /** 1 to 24: the first label still on a sheet that was used before. */
  startPosition: number;
  /** Moves the print right and down on a drifting printer, in mm. */
  offsetXMm: number;
  offsetYMm: number;
  /** Heading of every label, such as 世田谷区 放置自転車 警告・撤去札. */
  title: string;
  /** Stands in the PDF; given, the same tags make the same bytes. */
  createdAt?: Date;
  /** A TrueType file with Japanese glyphs. */
  font?: string;
};

/** The sheets as one PDF, in the order given. Throws an Error when the font can't be read. */
export async function drawLabelSheet(tagNumbers: readonly string[], options: LabelSheetOptions): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: options.title, CreationDate: options.createdAt ?? new Date() },
  });
  pdf.font(options.font ?? gothicFont);
  tagNumbers.forEach((tagNumber, index) => {
    const slot = index + options.startPosition - 1;
    const position = slot % labelsPerSheet;
    if (index === 0 || position === 0) pdf.addPage();
    pdf.save();
    pdf.translate(
      mm(options.offsetXMm) + (position % columns) * labelWidth,
      mm(options.offsetYMm) + Math.floor(position / columns) * labelHeight,
    );
    drawLabel(pdf, tagNumber, options.title);
    pdf.restore();
  });
  pdf.end();
  return buffer(pdf);
}

function drawLabel(pdf: PDFKit.PDFDocument, tagNumber: string, title: string) {
  const symbol = code128(tagNumber);
  const symbolWidth = symbol.modules * module;
  const left = (labelWidth - symbolWidth) / 2;

  writeCentred(pdf, title, titleTop, fittingSize(pdf, title, titleSize, symbolWidth + 2 * quietModules * module));
  for (const bar of symbol.bars) pdf.rect(left + bar.start * module, barTop, bar.width * module, barHeight);
  pdf.fill('black');
  writeCentred(pdf, grouped(tagNumber), numberTop, numberSize, numberStroke);
}

/** The largest size up to `size` at which the text still fits, in points. */
function fittingSize(pdf: PDFKit.PDFDocument, text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / pdf.fontSize(size).widthOfString(text));
}

/** Stroked letters stand in for a bold face, which IPAex does not have. */
function writeCentred(pdf: PDFKit.PDFDocument, text: string, top: number, size: number, stroke = 0) {
  const width = pdf.fontSize(size).widthOfString(text);
  pdf.lineWidth(stroke).text(text, (labelWidth - width) / 2, top, { lineBreak: false, fill: true, stroke: stroke > 0 });
}

/** `12345678` → `1234 5678`: people read four digits at a glance. */
function grouped(tagNumber: string): string {
  return tagNumber.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** Millimetres in PDF points. */
function mm(length: number): number {
  return (length * 72) / 25.4;
}
