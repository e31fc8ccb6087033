/**
 * LibreOffice's own settings and caches. Kept between conversions, as making them takes longer than a conversion.
 * A fresh one has a new name: LibreOffice finds a running sister by the name, and a hung one must not be found.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const generations = new Map<string, number>();

export function currentProfile(workFolder: string): string {
  return join(workFolder, `libreoffice-${generations.get(workFolder) ?? 1}`);
}

/** Throws the profile away; the next conversion makes another one. */
export async function renewProfile(workFolder: string): Promise<void> {
  await rm(currentProfile(workFolder), { recursive: true, force: true, maxRetries: 3 });
  generations.set(workFolder, (generations.get(workFolder) ?? 1) + 1);
}
