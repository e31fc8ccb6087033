/** A finished PDF for a printer that prints beside the mark: every page moved and scaled, nothing else changed. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { points } from './points.ts';

export type PrinterPlacement = {
  /** Moves the print to the right, in mm. */
  offsetXMm: number;
  /** Moves the print down, in mm. */
  offsetYMm: number;
  /** 100 is the true size; the paper's centre stays where it is. */
  scalePercent: number;
};

/**
 * The pages keep their size, so what is moved beyond the paper is lost. The same bytes when there is nothing to do.
 * Throws an Error when it is no PDF.
 */
export async function placeOnPrinter(
  pdf: Buffer,
  { offsetXMm, offsetYMm, scalePercent }: PrinterPlacement,
): Promise<Buffer> {
  if (offsetXMm === 0 && offsetYMm === 0 && scalePercent === 100) return pdf;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const scale = scalePercent / 100;
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    // In this order: what is scaled first is not moved by a scaled distance.
    page.scaleContent(scale, scale);
    page.translateContent(
      ((1 - scale) * width) / 2 + points(offsetXMm),
      ((1 - scale) * height) / 2 - points(offsetYMm),
    );
  }
  return Buffer.from(await document.save());
}
