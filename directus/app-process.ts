/** The gate and the screens as a child process. */
import { join } from 'node:path';
import type { DatabaseLogins } from './database-roles.ts';
import { waitUntilServing } from './directus-process.ts';
import { type Environment, logFile } from './environment.ts';
import { keepRunning, type Service } from './keep-running.ts';
import type { Secrets } from './secrets.ts';

type Options = {
  environment: Environment;
  secrets: Secrets;
  logins: DatabaseLogins;
  directusUrl: string;
  port: number;
  isClockMovable: boolean;
};

/** Starts the app and answers when it serves. */
export async function startApp(options: Options): Promise<Service> {
  const { environment, secrets, logins, directusUrl, port, isClockMovable } = options;
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
      ALLOWED_HOSTS: environment.ALLOWED_HOSTS,
      DATA_DIR: environment.dataFolder,
      DIRECTUS_URL: directusUrl,
      FRONT_DOOR_DATABASE_URL: logins.frontDoor,
      SESSION_SECRET: secrets.sessionSecret,
      CLOCK_KEY: isClockMovable ? secrets.clockKey : '',
    },
    log,
  });
  await waitUntilServing(service, `${ownOrigin(environment, port)}/healthz`);
  return service;
}

/** The address at which this machine itself reaches the screens. */
function ownOrigin({ HOST }: Environment, port: number): string {
  if (HOST === 'localhost') return `http://127.0.0.1:${port}`;
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '::1' : HOST;
  return `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The address that people open. */
export const publicOrigin = (environment: Environment, port: number): string =>
  environment.HOST === 'localhost' ? `http://localhost:${port}` : `https://${environment.SERVER_NAME}:${port}`;
