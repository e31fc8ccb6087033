/** Directus as a child process on loopback: its environment, its command line, its readiness. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, logFile } from './environment.ts';
import { keepRunning, type Service } from './keep-running.ts';
import { runCommand } from './run-command.ts';
import type { Secrets } from './secrets.ts';

export type DirectusOptions = {
  environment: Environment;
  secrets: Secrets;
  databaseUrl: string;
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
    DB_CONNECTION_STRING: options.databaseUrl,
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
    ACCESS_TOKEN_TTL: '15m',
    REFRESH_TOKEN_TTL: '13h',
    MAX_PAYLOAD_SIZE: '4mb',
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

/** Directus loads what it finds in this folder; it holds one link, to our bundle. */
function extensionsFolder({ root, dataFolder }: Environment): string {
  const folder = join(dataFolder, 'extensions');
  const link = join(folder, 'bicycles');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(dataFolder, 'files'), { recursive: true });
  mkdirSync(join(dataFolder, 'work'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join(root, 'extensions'), link, 'dir');
  return folder;
}

/** Runs one of Directus's own commands (bootstrap, schema apply, database migrate:latest). */
export function runDirectus(options: DirectusOptions, args: string[], env: NodeJS.ProcessEnv = {}) {
  return runCommand(process.execPath, [cli(options.environment.root), ...args], {
    cwd: options.environment.root,
    env: { ...directusEnv(options), ...env },
  });
}

/** Starts Directus and answers when it serves. Throws after a minute without an answer. */
export async function startDirectus(options: DirectusOptions): Promise<Service & { url: string }> {
  const log = logFile(options.environment, 'directus');
  const script = cli(options.environment.root);
  const service = keepRunning({
    name: 'Directus',
    command: process.execPath,
    args: [script, 'start'],
    cwd: options.environment.root,
    env: directusEnv(options),
    log,
  });
  const url = `http://127.0.0.1:${options.port}`;
  await waitUntilServing(`${url}/server/ping`, 'Directus', log);
  return { ...service, url };
}

/** Asks an address until it answers 200, for at most a minute. */
export async function waitUntilServing(address: string, name: string, log: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new Error(`${name} が起動しません。記録を確かめてください: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
