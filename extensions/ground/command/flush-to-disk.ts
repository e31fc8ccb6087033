import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Waits until a file and its name in the folder are on the disk itself, not only in the machine's
 * memory: the phone wipes its photo on our word, so a power failure right after must not lose it.
 */
export async function flushToDisk(path: string): Promise<void> {
  for (const each of [path, dirname(path)]) {
    const handle = await open(each, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
