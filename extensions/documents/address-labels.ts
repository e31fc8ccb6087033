/**
 * 宛名ラベル for letters to police bodies and others: A4, 12 labels (2 × 6, 86.4 × 42.3 mm, common stock of Japanese
 * makers), drawn as text without lines. Rows P6, F1.
 */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { gothicFont } from './fonts.ts';
import { type PrinterPlacement, placeOnPrinter } from './place-on-printer.ts';
import { points } from './points.ts';

const columns = 2;
const labelsPerSheet = 12;
const label = { width: 86.4, height: 42.3 };
/** Of the first label on the sheet. */
const sheetMargin = { left: 18.6, top: 21.6 };
/** White on each side inside a label, more than printers and punched sheets drift. */
const padding = 5;
const sizes = [11, 10, 9, 8, 7, 6];

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
  pdf.font(gothicFont);
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
  const options = { width: points(label.width - 2 * padding), lineGap: 1.5 };
  const paragraphs = [postalCode, address, `${name}　${honorific}`].filter((text) => text.trim() !== '');
  const heightAt = (size: number) => {
    pdf.fontSize(size);
    return paragraphs.reduce((height, text) => height + pdf.heightOfString(text, options), 0);
  };
  const space = points(label.height - 2 * padding);
  const size = sizes.find((candidate) => heightAt(candidate) <= space) ?? Math.min(...sizes);
  let y = points(top) + Math.max(0, (space - heightAt(size)) / 2);
  for (const text of paragraphs) {
    pdf.text(text, points(left), y, options);
    y += pdf.heightOfString(text, options);
  }
}
