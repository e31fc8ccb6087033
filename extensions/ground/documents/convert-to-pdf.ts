/** A filled document to PDF by LibreOffice: warm, two at a time, repeated once when LibreOffice fails. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@bicycles/schema/ground/failure';
import { LibreOfficePool, type Turn } from './libreoffice-pool.ts';
import { makeTemporaryFolder, removeTemporaryFolder, unusable } from './work-folder.ts';

export type ConvertOptions = {
  workFolder: string;
  turn?: Turn;
  /** For one try; there are two. A chunk of 50 notices takes a second. */
  timeoutMs?: number;
  /** The LibreOffice program. */
  soffice?: string;
};

const pools = new Map<string, LibreOfficePool>();

/**
 * Waits for its turn, then converts. A try that fails or takes too long is repeated once with a fresh profile.
 * Throws Failure `libreoffice-missing`, `work-folder-unusable` or `pdf-not-made`, all 503.
 */
export async function convertToPdf(document: Buffer, options: ConvertOptions): Promise<Buffer> {
  const pdf = (await convertOnce(document, options)) ?? (await convertOnce(document, options));
  if (pdf !== undefined) return pdf;
  throw new Failure(
    'pdf-not-made',
    'PDFを作成できませんでした。少し待ってからもう一度お試しください。続くときは管理者に連絡してください',
    { status: 503 },
  );
}

/** Stops LibreOffice before its idle time is over, for programs that end. */
export async function stopLibreOffice(): Promise<void> {
  for (const pool of pools.values()) await pool.stop();
}

/** Undefined when LibreOffice ended without a PDF. Nothing of the job stays on the disk. */
async function convertOnce(
  document: Buffer,
  { workFolder, turn = 'counter', timeoutMs = 60_000, soffice = 'soffice' }: ConvertOptions,
): Promise<Buffer | undefined> {
  const folder = await makeTemporaryFolder(workFolder, 'pdf');
  try {
    const file = `document.${extensionOf(document)}`;
    await writeFile(join(folder, file), document).catch((error: unknown) => {
      throw unusable(workFolder, error);
    });
    await poolFor(workFolder, soffice).convert({ folder, file, timeoutMs }, turn);
    return await readFile(join(folder, 'document.pdf')).catch(() => undefined);
  } finally {
    await removeTemporaryFolder(folder);
  }
}

/** LibreOffice goes by the name first; an ODT begins with its `mimetype`. */
function extensionOf(document: Buffer): string {
  return document.subarray(30, 38).toString('latin1') === 'mimetype' ? 'odt' : 'docx';
}

function poolFor(workFolder: string, soffice: string): LibreOfficePool {
  const key = `${workFolder}\0${soffice}`;
  const pool = pools.get(key) ?? new LibreOfficePool(workFolder, soffice);
  pools.set(key, pool);
  return pool;
}
