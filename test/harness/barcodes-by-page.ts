/** The bar codes of a PDF page by page, for runs of many pages: rasters at 150 dpi, a harder test than a 300-dpi scan. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function barcodesByPage(pdf: Buffer): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'barcodes-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-r', '150', '-gray', file, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    const paths = pages.map((name) => join(folder, name));
    const { stdout } = await scan(paths);
    const found = stdout.split('<source ').slice(1);
    return found.map((source) => [...source.matchAll(/CDATA\[([^\]]+)\]/g)].map(([, text = '']) => text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** zbarimg ends with 4 when a page has no bar code, which is an answer. */
function scan(paths: readonly string[]): Promise<{ stdout: string }> {
  const options = ['--quiet', '--xml', '-S*.disable', '-Scode128.enable'];
  return run('zbarimg', [...options, ...paths], { maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { code?: unknown; stdout?: unknown }) => {
      if (error.code === 4 && typeof error.stdout === 'string') return { stdout: error.stdout };
      throw error;
    },
  );
}
