import { PDFDocument } from '@cantoo/pdf-lib';

/** Some pages of a kept PDF: `count` of them from `page` (from 1) on. */
export type PageRange = { file: string; page: number; count: number };

/**
 * One PDF of pages from kept ones, in the order given. Each file is read once, and what its pages share (fonts, the
 * seal) is taken over once. Throws an Error for a page that a file has not.
 */
export async function mergePages(
  ranges: readonly PageRange[],
  readFile: (file: string) => Promise<Buffer>,
): Promise<Buffer> {
  const merged = await PDFDocument.create();
  const copied = new Map<string, Awaited<ReturnType<typeof merged.copyPages>>>();
  for (const file of new Set(ranges.map((range) => range.file))) {
    const indexes = ranges.filter((range) => range.file === file).flatMap(indexesOf);
    copied.set(file, await merged.copyPages(await PDFDocument.load(await readFile(file)), indexes));
  }
  for (const { file, count } of ranges) {
    // Copies of a file stand in the order in which its ranges were named.
    for (const page of copied.get(file)?.splice(0, count) ?? []) merged.addPage(page);
  }
  return Buffer.from(await merged.save());
}

const indexesOf = ({ page, count }: PageRange) => Array.from({ length: count }, (_, index) => page - 1 + index);
