/** The gate and the screens as a child process. */
import { join } from 'node:path';
import { waitUntilServing } from './directus-process.ts';
import { type Environment, logFile } from './environment.ts';
import { keepRunning, type Service } from './keep-running.ts';
import type { Secrets } from './secrets.ts';

type Options = {
  environment: Environment;
  secrets: Secrets;
  directusUrl: string;
  port: number;
  isClockMovable: boolean;
};

/** Starts the app and answers when it serves. */
export async function startApp({ environment, secrets, directusUrl, port, isClockMovable }: Options): Promise<Service> {
  const log = logFile(environment, 'app');
  const script = join(environment.root, 'app', 'server.ts');
  const service = keepRunning({
    name: '画面',
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', script],
    cwd: environment.root,
    env: {
      PATH: process.env['PATH'],
      TZ: 'Asia/Tokyo',
      NODE_ENV: 'production',
      HOST: environment.HOST,
      PORT: String(port),
      SERVER_NAME: environment.SERVER_NAME,
      DATA_DIR: environment.dataFolder,
      DIRECTUS_URL: directusUrl,
      SESSION_SECRET: secrets.sessionSecret,
      CLOCK_KEY: isClockMovable ? secrets.clockKey : '',
    },
    log,
  });
  const isLocal = environment.HOST === 'localhost';
  if (isLocal) await waitUntilServing(`http://127.0.0.1:${port}/healthz`, '画面', log);
  return service;
}

/** The address that people open. */
export const publicOrigin = (environment: Environment, port: number): string =>
  environment.HOST === 'localhost' ? `http://localhost:${port}` : `https://${environment.SERVER_NAME}:${port}`;
