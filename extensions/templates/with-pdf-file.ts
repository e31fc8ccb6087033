/** A PDF as a file for poppler's programs, in a folder of its own that is gone afterwards. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '@bicycles/schema/ground/failure';
import { z } from 'zod';
import { workFolder } from '../ground/documents/folders.ts';

const run = promisify(execFile);

type PdfFile = { file: string; folder: string; poppler: (program: string, options: string[]) => Promise<string> };

/** `poppler` answers with what the program writes. Throws Failure `poppler-missing` (503). */
export async function withPdfFile<Result>(pdf: Buffer, work: (made: PdfFile) => Promise<Result>): Promise<Result> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'poppler-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    return await work({ file, folder, poppler });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function poppler(program: string, options: string[]): Promise<string> {
  const { stdout } = await run(program, options, { timeout: 30_000, maxBuffer: 20_000_000 }).catch(explain);
  return stdout;
}

function explain(error: unknown): never {
  if (z.object({ code: z.literal('ENOENT') }).safeParse(error).success) {
    throw new Failure(
      'poppler-missing',
      'PDFを調べるpoppler-utilsがサーバーにありません。管理者に連絡し、インストールしてもらってください',
      { status: 503 },
    );
  }
  throw error;
}
