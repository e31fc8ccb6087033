/** The whole product as one thing that starts and stops: database, Directus, screens. */
import { publicOrigin, startApp } from './app-process.ts';
import { prepareAccess, prepareDatabase } from './bootstrap.ts';
import { buildExtension, buildScreens } from './build-all.ts';
import { type DatabaseLogins, prepareRoles } from './database-roles.ts';
import { refuseDemoPasswords } from './demo-passwords.ts';
import { type DirectusOptions, startDirectus } from './directus-process.ts';
import { type Environment, isThisMachineOnly, logFile } from './environment.ts';
import { freePort } from './free-port.ts';
import { type Service, stopLeftover } from './keep-running.ts';
import { startPostgres } from './postgres.ts';
import { keepFilesPrivate } from './private-files.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { seedDemoLedger } from './seed-demo-ledger.ts';

export type Stack = {
  origin: string;
  directusUrl: string;
  logins: DatabaseLogins;
  secrets: Secrets;
  services: Service[];
  stop(): Promise<void>;
};

type Say = (text: string) => void;

type Parts = {
  /** False leaves the screens out: tests of the endpoints do not need them. */
  withScreens: boolean;
};

/** Starts every part in order; when one cannot start, those before it are stopped again. */
export async function startStack(
  environment: Environment,
  say: Say,
  { withScreens }: Parts = { withScreens: true },
): Promise<Stack> {
  await keepFilesPrivate(environment.dataFolder);
  const secrets = await readSecrets(environment.dataFolder);
  // Users first, database last, as in an orderly stop.
  for (const part of ['app', 'directus', 'postgres']) await stopLeftover(logFile(environment, part));
  const services: Service[] = [];
  const stop = async () => {
    for (const service of [...services].reverse()) await service.stop();
  };
  try {
    const [logins] = await Promise.all([
      startDatabase(environment, secrets, services, say),
      buildExtension(environment.root, say).then(() => (withScreens ? buildScreens(environment.root, say) : undefined)),
    ]);
    const port = await freePort(environment.PORT);
    const origin = publicOrigin(environment, port);
    const isClockMovable = environment.CLOCK === 'movable';
    const directus: DirectusOptions = {
      environment,
      secrets,
      logins,
      publicOrigin: origin,
      isClockMovable,
      port: await freePort(environment.DIRECTUS_PORT),
    };
    await prepareDatabase(directus, say);
    if (environment.DEMO) await seedDemoLedger(directus, say);
    say('サーバーを起動しています');
    const { url, ...service } = await startDirectus(directus);
    services.push(service);
    await prepareAccess(directus, url);
    if (!isThisMachineOnly(environment) && !environment.isDemoExposed) await refuseDemoPasswords(url);
    if (withScreens)
      services.push(await startApp({ environment, secrets, logins, directusUrl: url, port, isClockMovable }));
    return { origin, directusUrl: url, logins, secrets, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  environment: Environment,
  secrets: Secrets,
  services: Service[],
  say: Say,
): Promise<DatabaseLogins> {
  if (environment.DATABASE_URL) return prepareRoles(environment.DATABASE_URL, secrets);
  say('データベースを起動しています');
  const { url, ...service } = await startPostgres({
    dataFolder: environment.dataFolder,
    port: await freePort(environment.POSTGRES_PORT),
    password: secrets.databasePassword,
    log: logFile(environment, 'postgres'),
  });
  services.push(service);
  return prepareRoles(url, secrets);
}
