/** A PDF as a person, a copier and a scanner see it, by poppler and zbar: for tests. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type ReadPdf = {
  pages: number;
  /** All text without any white space, as layout puts spaces and line ends between characters. */
  text: string;
  fonts: { name: string; isEmbedded: boolean }[];
  /** Every bar code, sheet by sheet, in no order within a sheet. */
  barcodes: string[];
  /** The first page as picture, PNG. */
  picture: Buffer;
};

/** Rasters at 300 dpi, as a cheap printer prints and a scanner sees it. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'read-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const { stdout: facts } = await run('pdfinfo', [file]);
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    const { stdout: fonts } = await run('pdffonts', [file]);
    await run('pdftoppm', ['-r', '300', '-gray', '-png', file, join(folder, 'page')]);
    const sheets = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    const barcodes: string[] = [];
    for (const sheet of sheets) barcodes.push(...(await scan(join(folder, sheet))));
    return {
      pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]),
      text: text.replace(/\s/g, ''),
      fonts: fonts.trim().split('\n').slice(2).map(fontOfLine),
      barcodes,
      picture: await readFile(join(folder, sheets[0] ?? '')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** zbarimg ends with 4 when it found nothing, which is an answer. */
async function scan(sheet: string): Promise<string[]> {
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-S*.disable', '-Scode128.enable', sheet]).catch(
    (error: { code?: unknown }) => {
      if (error.code === 4) return { stdout: '' };
      throw error;
    },
  );
  return stdout.split('\n').filter((line) => line !== '');
}

/** The last five columns are emb, sub, uni and the two numbers of the object. */
function fontOfLine(line: string) {
  const words = line.trim().split(/\s+/);
  return { name: words[0] ?? '', isEmbedded: words.at(-5) === 'yes' };
}
