/** What a program without an engine would do: one call of LibreOffice for the whole document. */
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** False when it took longer than five minutes. */
export async function plainCall(document: Buffer, workFolder: string): Promise<boolean> {
  const folder = await mkdtemp(join(workFolder, 'plain-'));
  const file = join(folder, 'document.odt');
  await writeFile(file, document);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const call = promisify(execFile)(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file],
    {
      timeout: 300_000,
      killSignal: 'SIGKILL',
    },
  );
  return call.then(
    () => true,
    () => false,
  );
}
