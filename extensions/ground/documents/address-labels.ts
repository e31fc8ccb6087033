/**
 * 宛名ラベル for letters to police bodies and others: A4, 12 labels (2 × 6, 86.4 × 42.3 mm, common stock of Japanese
 * makers), drawn as text without lines. Rows P6, F1.
 */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { linesOf, writeLine } from './drawn-text.ts';
import { withHonorific } from './line-rules.ts';
import { type PrinterPlacement, placeOnPrinter } from './place-on-printer.ts';
import { points } from './points.ts';

const columns = 2;
const labelsPerSheet = 12;
const label = { width: 86.4, height: 42.3 };
/** Of the first label on the sheet. */
const sheetMargin = { left: 18.6, top: 21.6 };
/** White on each side inside a label, more than printers and punched sheets drift. */
const padding = 5;
const largestSize = 11;
/** From one line's top to the next one's, in letters. */
const lineHeight = 1.2;

export type AddressLabel = {
  /** With its 〒 mark; empty when unknown. */
  postalCode: string;
  address: string;
  name: string;
  /** 様, 御中 or 殿. */
  honorific: string;
};

export type AddressLabelOptions = PrinterPlacement & {
  /** 1 to 12: the first label still on a sheet that was used before. */
  startPosition: number;
  /** Stands in the PDF; given, the same labels make the same bytes. */
  createdAt?: Date;
};

/** The sheets as one PDF, in the order given; a text too long for its label is set smaller, never cut. */
export async function drawAddressLabels(
  labels: readonly AddressLabel[],
  { startPosition, createdAt, ...placement }: AddressLabelOptions,
): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: '宛名ラベル', CreationDate: createdAt ?? new Date() },
  });
  labels.forEach((content, index) => {
    const position = (index + startPosition - 1) % labelsPerSheet;
    if (index === 0 || position === 0) pdf.addPage();
    const left = sheetMargin.left + (position % columns) * label.width;
    const top = sheetMargin.top + Math.floor(position / columns) * label.height;
    drawLabel(pdf, content, left + padding, top + padding);
  });
  pdf.end();
  return placeOnPrinter(await buffer(pdf), placement);
}

function drawLabel(
  pdf: PDFKit.PDFDocument,
  { postalCode, address, name, honorific }: AddressLabel,
  left: number,
  top: number,
) {
  const width = points(label.width - 2 * padding);
  const space = points(label.height - 2 * padding);
  const texts = [postalCode, address, withHonorific(`${name}\u3000${honorific}`)].filter((text) => text.trim() !== '');
  const linesAt = (size: number) => texts.flatMap((text) => linesOf(pdf, text, width, size));
  let size = largestSize;
  while (linesAt(size).length * size * lineHeight > space) size -= 0.5;
  const lines = linesAt(size);
  const first = points(top) + (space - lines.length * size * lineHeight) / 2;
  for (const [index, line] of lines.entries()) {
    writeLine(pdf, line, { left: points(left), top: first + index * size * lineHeight, size });
  }
}
