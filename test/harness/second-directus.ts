/** Another Directus on the same database and files, as on a second machine; it may be killed. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { startDirectus } from '../../directus/directus-process.ts';
import { freePort } from '../../directus/free-port.ts';
import { readSecrets } from '../../directus/secrets.ts';
import { runningStack } from './running-stack.ts';
import { testEnvironment, testFolder } from './test-environment.ts';

/** `name` tells the folders of several apart; `fromPort` is where the look for a free port begins. */
export async function startSecondDirectus(name: string, fromPort: number) {
  const { databaseUrl, origin } = runningStack();
  const dataFolder = join(testFolder, name);
  await mkdir(dataFolder, { recursive: true });
  await symlink(join(testFolder, 'files'), join(dataFolder, 'files'));
  return startDirectus({
    environment: { ...testEnvironment(), dataFolder },
    secrets: await readSecrets(testFolder),
    databaseUrl,
    port: await freePort(fromPort),
    publicOrigin: origin,
    isClockMovable: true,
  });
}
