/** The first pages of a PDF as pictures for a screen. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPdfFile } from './with-pdf-file.ts';

const dotsPerInch = '90';

/** PNGs in the order of the pages. Throws Failure `poppler-missing` (503). */
export const pdfPages = (pdf: Buffer, most: number): Promise<Buffer[]> =>
  withPdfFile(pdf, async ({ file, folder, poppler }) => {
    await poppler('pdftoppm', ['-r', dotsPerInch, '-l', String(most), '-png', file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
