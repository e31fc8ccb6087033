/** A PDF as a person, a copier and a scanner see it, by poppler and zbar: for tests. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type PdfText = {
  pages: number;
  /** All text without any white space, as layout puts spaces and line ends between characters. */
  text: string;
};

export type ReadPdf = PdfText & {
  fonts: { name: string; isEmbedded: boolean }[];
  /** Every bar code, sheet by sheet, in no order within a sheet. */
  barcodes: string[];
  /** The first page as picture, PGM: for comparing. */
  picture: Buffer;
};

/** Rasters at 300 dpi, as a cheap printer prints and a scanner sees it. */
export function readPdf(pdf: Buffer): Promise<ReadPdf> {
  return inFolder(pdf, async (file, folder) => {
    const { stdout: fonts } = await run('pdffonts', [file]);
    // Packing a sheet as PNG takes ten times as long as drawing it.
    await run('pdftoppm', ['-r', '300', '-gray', file, join(folder, 'page')]);
    const sheets = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    return {
      ...(await textOf(file)),
      fonts: fonts.trim().split('\n').slice(2).map(fontOfLine),
      barcodes: await scan(sheets.map((sheet) => join(folder, sheet))),
      picture: await readFile(join(folder, sheets[0] ?? '')),
    };
  });
}

/** Without drawing a sheet: for tests that ask only what stands in it. */
export function readPdfText(pdf: Buffer): Promise<PdfText> {
  return inFolder(pdf, textOf);
}

async function textOf(file: string): Promise<PdfText> {
  const { stdout: facts } = await run('pdfinfo', [file]);
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]), text: text.replace(/\s/g, '') };
}

/** zbarimg ends with 4 when it found nothing on any sheet, which is an answer. */
async function scan(sheets: readonly string[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-S*.disable', '-Scode128.enable', ...sheets], {
    maxBuffer: 1 << 26,
  }).catch((error: { code?: unknown; stdout?: unknown }) => {
    if (error.code === 4) return { stdout: typeof error.stdout === 'string' ? error.stdout : '' };
    throw error;
  });
  return stdout.split('\n').filter((line) => line !== '');
}

/** The last five columns are emb, sub, uni and the two numbers of the object. */
function fontOfLine(line: string) {
  const words = line.trim().split(/\s+/);
  return { name: words[0] ?? '', isEmbedded: words.at(-5) === 'yes' };
}

async function inFolder<Result>(pdf: Buffer, read: (file: string, folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'read-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    return await read(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
