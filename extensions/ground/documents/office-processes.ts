/** The LibreOffice processes at work on a folder, for tests that kill them. */
import { readdir, readFile } from 'node:fs/promises';

/** Process ids of the program itself, without the shells around it. */
export async function officeProcesses(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    const isClient = command.includes('--convert-to');
    if (command.includes('soffice.bin') && command.includes(folder) && !isClient) found.push(Number(id));
  }
  return found;
}
