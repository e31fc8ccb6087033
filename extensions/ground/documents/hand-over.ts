/** Has a warm LibreOffice make `document.pdf` of the document in a job folder. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { killGroup } from './kill-group.ts';
import type { LibreOffice } from './start-libreoffice.ts';

/**
 * Without this, LibreOffice scales every picture down anew on every page: six times the work on a notice with
 * a map (docs/decisions/005). Pictures come in the size that print needs.
 */
const filter = 'pdf:writer_pdf_Export:{"ReduceImageResolution":{"type":"boolean","value":"false"}}';

/**
 * Resolves when LibreOffice is done, has ended, or was stopped because the time was over; whether there is
 * a PDF is for the caller to look.
 */
export async function handOver(
  office: LibreOffice,
  job: { folder: string; file: string },
  timeoutMs: number,
): Promise<void> {
  const [program = 'soffice', ...before] = office.command;
  const client = spawn(
    program,
    [
      ...before,
      '--headless',
      office.profileUrl,
      '--convert-to',
      filter,
      '--outdir',
      job.folder,
      join(job.folder, job.file),
    ],
    { cwd: job.folder, detached: true, stdio: 'ignore', env: office.environment },
  );
  const done = new Promise<void>((resolve) => {
    client.once('exit', () => resolve());
    client.once('error', () => resolve());
  });
  const timer = setTimeout(() => office.stop(), timeoutMs);
  await Promise.race([done, office.ended]);
  clearTimeout(timer);
  // One that lost its office would start an office of its own.
  killGroup(client);
}
