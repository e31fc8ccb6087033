/** Database, photos, logs and secrets are their owner's alone on this machine. */
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * From here on this process and all that it starts make nothing that others may read, and what an earlier version
 * made wider is narrowed. Root's database runs as another user, who may pass through the data folder but not look
 * around in it.
 */
export async function keepFilesPrivate(dataFolder: string): Promise<void> {
  process.umask(0o077);
  await makePassage(dataFolder);
  for (const entry of await readdir(dataFolder, { withFileTypes: true })) {
    const path = join(dataFolder, entry.name);
    // PostgreSQL keeps its own.
    if (entry.name === 'postgres' || entry.isSymbolicLink()) continue;
    if (entry.isDirectory()) await narrowFolder(path);
    else await chmod(path, 0o600);
  }
}

/** A folder that only root lists and that PostgreSQL's user walks through. */
export async function makePassage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, userInfo().uid === 0 ? 0o711 : 0o700);
}

/** The folder itself comes last, so a start that was cut off begins again; a closed one is done. */
async function narrowFolder(folder: string): Promise<void> {
  if (((await lstat(folder)).mode & 0o077) === 0) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) continue;
    if (entry.isDirectory()) await narrowFolder(path);
    // A temporary file may go while we look.
    else if (existsSync(path))
      await chmod(path, (await lstat(path)).mode & 0o100 ? 0o700 : 0o600).catch(() => undefined);
  }
  await chmod(folder, 0o700);
}
