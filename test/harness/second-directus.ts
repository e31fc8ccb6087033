/** Another Directus on the same database and files, as on a second machine; it may be killed. */
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginsOf } from '../../directus/database-roles.ts';
import { startDirectus } from '../../directus/directus-process.ts';
import { freePort } from '../../directus/free-port.ts';
import { readSecrets } from '../../directus/secrets.ts';
import { runningStack } from './running-stack.ts';
import { testEnvironment, testFolder } from './test-environment.ts';

/**
 * `name` tells the folders of several apart; `fromPort` is where the look for a free port begins; without our
 * extension there are no hooks and no endpoints of ours.
 */
export async function startSecondDirectus(name: string, fromPort: number, { withExtension } = { withExtension: true }) {
  const { databaseUrl, origin } = runningStack();
  const secrets = await readSecrets(testFolder);
  const dataFolder = join(testFolder, name);
  await mkdir(dataFolder, { recursive: true });
  await symlink(join(testFolder, 'files'), join(dataFolder, 'files')).catch((error) => {
    // From an earlier run on kept data.
    if (error.code !== 'EEXIST') throw error;
  });
  const options = {
    environment: { ...testEnvironment(), dataFolder },
    secrets,
    logins: loginsOf(databaseUrl, secrets),
    port: await freePort(fromPort),
    publicOrigin: origin,
    isClockMovable: true,
  };
  return startDirectus(
    options,
    withExtension ? {} : { EXTENSIONS_PATH: await mkdtemp(join(tmpdir(), 'no-extension-')) },
  );
}
