/** ODT to PDF by LibreOffice, one conversion at a time: two of them on one profile would talk to each other. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@bicycles/schema/failure';
import { currentProfile, renewProfile } from './libreoffice-profile.ts';
import { runSoffice } from './run-soffice.ts';

export type ConvertOptions = {
  workFolder: string;
  /** For one try; there are two. */
  timeoutMs?: number;
  /** The LibreOffice program. */
  soffice?: string;
};

let queue: Promise<unknown> = Promise.resolve();

/**
 * Waits for its turn, then converts. A try that fails or takes too long is repeated once with a fresh profile.
 * Throws Failure `libreoffice-missing` or `pdf-not-made`, both 503.
 */
export function convertToPdf(odt: Buffer, options: ConvertOptions): Promise<Buffer> {
  const turn = queue.then(() => convertOrRetry(odt, options));
  queue = turn.catch(() => undefined);
  return turn;
}

async function convertOrRetry(odt: Buffer, options: ConvertOptions): Promise<Buffer> {
  const first = await convertOnce(odt, options);
  if (first !== undefined) return first;
  await renewProfile(options.workFolder);
  const second = await convertOnce(odt, options);
  if (second !== undefined) return second;
  await renewProfile(options.workFolder);
  throw new Failure(
    'pdf-not-made',
    'PDFを作成できませんでした。少し待ってからもう一度お試しください。続くときは管理者に連絡してください',
    { status: 503 },
  );
}

/** Undefined when LibreOffice ended without a PDF. Nothing of the job stays on the disk. */
async function convertOnce(odt: Buffer, options: ConvertOptions): Promise<Buffer | undefined> {
  await mkdir(options.workFolder, { recursive: true });
  const job = await mkdtemp(join(options.workFolder, 'pdf-'));
  try {
    await writeFile(join(job, 'document.odt'), odt);
    await runSoffice(options.soffice ?? 'soffice', {
      job,
      profile: currentProfile(options.workFolder),
      timeoutMs: options.timeoutMs ?? 60_000,
    });
    return await readFile(join(job, 'document.pdf')).catch(() => undefined);
  } finally {
    await rm(job, { recursive: true, force: true });
  }
}
