import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { waitUntilServing } from '../../../directus/directus-process.ts';
import { freePort } from '../../../directus/free-port.ts';

/** The screens' server alone, on whatever Directus is or is not at this address, and with no database unless one is named. */
export async function startScreens(directusUrl: string, databaseUrl = 'postgres://nobody@127.0.0.1:1/none') {
  const port = await freePort(23500);
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', resolve('app/server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DIRECTUS_URL: directusUrl,
      FRONT_DOOR_DATABASE_URL: databaseUrl,
      SESSION_SECRET: 'x'.repeat(40),
    },
    stdio: 'inherit',
  });
  await waitUntilServing(
    {
      name: '画面',
      pid: () => server.pid,
      deaths: () => (server.exitCode === null ? 0 : Number.POSITIVE_INFINITY),
      log: '',
    },
    `http://127.0.0.1:${port}/healthz`,
  );
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
