/** One run of LibreOffice: `document.odt` in the job folder becomes `document.pdf` beside it, or does not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { env, kill } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Failure } from '@bicycles/schema/failure';

export type SofficeRun = { job: string; profile: string; timeoutMs: number };

/**
 * Resolves when LibreOffice has ended, by itself or killed when the time was over; whether there is a PDF
 * is for the caller to look. Throws Failure `libreoffice-missing`.
 */
export function runSoffice(soffice: string, { job, profile, timeoutMs }: SofficeRun): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      soffice,
      [
        '--headless',
        '--norestore',
        '--nologo',
        '--nodefault',
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        job,
        `${job}/document.odt`,
      ],
      {
        cwd: job,
        // A group of its own: soffice is a script, and what hangs is a child of its child.
        detached: true,
        stdio: 'ignore',
        // None of the server's secrets; temporary files go where they are removed.
        env: { PATH: env['PATH'], HOME: job, TMPDIR: job, LANG: 'C.UTF-8' },
      },
    );
    const timer = setTimeout(() => killGroup(child), timeoutMs);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? missing() : error);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      killGroup(child);
      resolve();
    });
  });
}

function killGroup({ pid }: ChildProcess) {
  if (pid === undefined) return;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // Gone already, which is as good.
  }
}

function missing(): Failure {
  return new Failure(
    'libreoffice-missing',
    'PDFを作るLibreOfficeがサーバーにありません。管理者に連絡し、libreoffice-writer-nogui と fonts-ipaexfont をインストールしてください',
    { status: 503 },
  );
}
