/** How many sheets a PDF makes. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** Throws an Error when it is no PDF. */
export async function countPages(pdf: Buffer): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}
