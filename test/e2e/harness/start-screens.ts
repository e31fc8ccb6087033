import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { waitUntilServing } from '../../../directus/directus-process.ts';
import { freePort } from '../../../directus/free-port.ts';

/** The screens' server alone, on whatever Directus is or is not at this address. */
export async function startScreens(directusUrl: string) {
  const port = await freePort(23500);
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', resolve('app/server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DIRECTUS_URL: directusUrl,
      SESSION_SECRET: 'x'.repeat(40),
    },
    stdio: 'inherit',
  });
  await waitUntilServing(`http://127.0.0.1:${port}/healthz`, '画面', 'stdout');
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
