/** Directus as a child process on loopback: its environment, its command line, its readiness. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import { join } from 'node:path';
import type { DatabaseLogins } from './database-roles.ts';
import { type Environment, logFile } from './environment.ts';
import { keepRunning, type Service } from './keep-running.ts';
import { runCommand } from './run-command.ts';
import type { Secrets } from './secrets.ts';
import { type Waiting, waitUntilUp } from './wait-until-up.ts';

export type DirectusOptions = {
  environment: Environment;
  secrets: Secrets;
  logins: DatabaseLogins;
  port: number;
  /** Origin at which people reach the app; Studio is below it at /studio. */
  publicOrigin: string;
  isClockMovable: boolean;
};

const cli = (root: string) => join(root, 'node_modules', '@directus', 'api', 'dist', 'cli', 'run.js');

/** Directus's settings. A closed network, one origin, API-only users: everything else stays off. */
function directusEnv(options: DirectusOptions): NodeJS.ProcessEnv {
  const { environment, secrets } = options;
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TZ: 'Asia/Tokyo',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(options.port),
    PUBLIC_URL: `${options.publicOrigin}/studio`,
    SECRET: secrets.directusSecret,
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: options.logins.directus,
    DB_POOL__MIN: '2',
    DB_POOL__MAX: '16',
    LOG_LEVEL: 'warn',
    LOG_STYLE: 'raw',
    STORAGE_LOCATIONS: 'local',
    STORAGE_LOCAL_ROOT: join(environment.dataFolder, 'files'),
    EXTENSIONS_PATH: extensionsFolder(environment),
    MIGRATIONS_PATH: join(environment.root, 'schema', 'migrations'),
    // The gate ends idle sessions; a Directus session lives no longer than a working day.
    SESSION_COOKIE_TTL: '13h',
    SESSION_COOKIE_SECURE: 'true',
    SESSION_COOKIE_SAME_SITE: 'strict',
    REFRESH_TOKEN_COOKIE_SECURE: 'true',
    REFRESH_TOKEN_COOKIE_SAME_SITE: 'strict',
    ACCESS_TOKEN_TTL: '15m',
    REFRESH_TOKEN_TTL: '13h',
    MAX_PAYLOAD_SIZE: '4mb',
    FILES_MAX_UPLOAD_SIZE: '12mb',
    // It answers 503 when the event loop is late, which 2 busy cores are at every PDF; waiting is better than failing.
    PRESSURE_LIMITER_ENABLED: 'false',
    CACHE_ENABLED: 'false',
    WEBSOCKETS_ENABLED: 'false',
    EMAIL_VERIFY_SETUP: 'false',
    ROBOTS_TXT: 'User-agent: *\nDisallow: /',
    IP_TRUST_PROXY: 'loopback',
    TEMPLATES_FOLDER: join(environment.root, 'templates'),
    WORK_FOLDER: join(environment.dataFolder, 'work'),
    CLOCK_KEY: options.isClockMovable ? secrets.clockKey : '',
  };
}

/** Directus loads what it finds in this folder; it holds one link, to our bundle as it was built. */
function extensionsFolder({ root, dataFolder }: Environment): string {
  const folder = join(dataFolder, 'extensions');
  const link = join(folder, 'bicycles');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(dataFolder, 'files'), { recursive: true });
  mkdirSync(join(dataFolder, 'work'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join(root, 'extensions', 'dist'), link, 'dir');
  return folder;
}

/** Runs one of Directus's own commands (bootstrap, schema apply, database migrate:latest), as the tables' owner. */
export function runDirectus(options: DirectusOptions, args: string[], env: NodeJS.ProcessEnv = {}) {
  return runCommand(process.execPath, [cli(options.environment.root), ...args], {
    cwd: options.environment.root,
    env: { ...directusEnv(options), DB_CONNECTION_STRING: options.logins.owner, ...env },
    log: logFile(options.environment, 'directus'),
  });
}

/** Starts Directus and answers when it serves; see `waitUntilUp` for how long it may take. */
export async function startDirectus(
  options: DirectusOptions,
  env: NodeJS.ProcessEnv = {},
): Promise<Service & { url: string }> {
  const log = logFile(options.environment, 'directus');
  const script = cli(options.environment.root);
  const service = keepRunning({
    name: 'Directus',
    command: process.execPath,
    args: [script, 'start'],
    cwd: options.environment.root,
    env: { ...directusEnv(options), ...env },
    log,
  });
  const url = `http://127.0.0.1:${options.port}`;
  await waitUntilServing(service, `${url}/server/ping`);
  return { ...service, url };
}

/** Waits until a program answers 200 at this address of its own, whatever its certificate. */
export const waitUntilServing = (service: Waiting, address: string): Promise<void> =>
  waitUntilUp(service, () => answersWell(address));

function answersWell(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const ask = address.startsWith('https:') ? httpsGet : httpGet;
    const asking = ask(address, { rejectUnauthorized: false, agent: false, timeout: 5_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asking.once('timeout', () => asking.destroy());
    // Not listening yet, or too busy.
    asking.once('error', () => resolve(false));
  });
}
