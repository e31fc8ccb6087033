/** Temporary folders of this process, and the removal of what a killed one left behind. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { Failure } from '@bicycles/schema/ground/failure';

/** A run of 500 notices takes about 30 MB beside the profiles of LibreOffice. */
const leastFreeBytes = 100_000_000;

const own = new Set<string>();
process.once('exit', () => {
  for (const folder of own) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // The next start removes it.
    }
  }
});

/** `kind-<pid>-…` in the work folder. Throws Failure `work-folder-unusable` when the disk is full or refuses. */
export async function makeTemporaryFolder(
  workFolder: string,
  kind: 'libreoffice' | 'pdf',
  freeBytes = leastFreeBytes,
): Promise<string> {
  try {
    await mkdir(workFolder, { recursive: true });
    const { bavail, bsize } = await statfs(workFolder);
    if (bavail * bsize < freeBytes) throw new Error('Too little room');
    const folder = await mkdtemp(join(workFolder, `${kind}-${pid}-`));
    own.add(folder);
    return folder;
  } catch (error) {
    throw unusable(workFolder, error);
  }
}

export async function removeTemporaryFolder(folder: string): Promise<void> {
  // LibreOffice, just killed, may still be ending.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  own.delete(folder);
}

/** Folders whose process has ended. Other processes of this machine may work in the same folder. */
export async function removeLeftovers(workFolder: string): Promise<void> {
  for (const name of await readdir(workFolder).catch(() => [])) {
    const owner = /^(?:libreoffice|pdf)-(\d+)-\w+$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(workFolder, name), { recursive: true, force: true });
    }
  }
}

export function unusable(workFolder: string, cause: unknown): Failure {
  const failure = new Failure(
    'work-folder-unusable',
    `PDFを作る作業フォルダーに書き込めません。管理者に連絡し、${workFolder} の空き容量と書込み権限を確かめてください`,
    { status: 503 },
  );
  failure.cause = cause;
  return failure;
}

function isRunning(process: number): boolean {
  try {
    kill(process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
