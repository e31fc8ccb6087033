/** The pages of a PDF as poppler counts them: another program than the one that made them. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export async function pagesOf(pdf: Buffer, folder: string): Promise<number> {
  const file = join(folder, 'read-back.pdf');
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)('pdfinfo', [file]);
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]);
}
