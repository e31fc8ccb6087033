/**
 * `npm run bench:crash`: kills Directus and PostgreSQL with SIGKILL at random moments while people tag,
 * photograph and remove, and proves that nothing acknowledged is lost, doubled or left out of the numbers.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GetProfile } from '@bicycles/schema/people/contracts';
import { type ApiClient, apiClient, signIn } from '../../directus/api-client.ts';
import { readEnvironment } from '../../directus/environment.ts';
import { type Stack, startStack } from '../../directus/stack.ts';
import { type Account, loginOf } from '../harness/people.ts';
import { countOf, nothingYet } from './crash/acknowledged.ts';
import { type Kill, killAtRandom, type Parts } from './crash/killer.ts';
import { readOptions } from './crash/options.ts';
import { noFailures, persistentSender } from './crash/persistent-sender.ts';
import { makePictures } from './crash/pictures.ts';
import { watchRestarts } from './crash/restarts.ts';
import { photoSender } from './crash/send-photo.ts';
import { streetWorker } from './crash/street-worker.ts';
import { tagSupply } from './crash/tag-supply.ts';
import { verify } from './crash/verify/verify.ts';
import { median, printFigures, say } from './figures.ts';
import { seededRandom } from './seeded-random.ts';

const accounts = ['street', 'street2', 'admin', 'office', 'storage'] as const;
const crews = ['street', 'street2', 'admin'] as const;

const options = readOptions();
say(`seed ${options.seed}, ${options.kills} kills, ${options.workers} workers`);
const dataFolder = resolve(import.meta.dirname, '..', '..', 'var', 'bench-crash');
await rm(dataFolder, { recursive: true, force: true });
const environment = readEnvironment({
  DATA_DIR: dataFolder,
  PORT: '25000',
  DIRECTUS_PORT: '25055',
  POSTGRES_PORT: '25600',
  CLOCK: 'movable',
});
const stack = await startStack(environment, say, { withScreens: false });
let isClean = false;
try {
  isClean = await run(stack);
} finally {
  await stack.stop();
}
process.exit(isClean ? 0 : 1);

async function run({ directusUrl, databaseUrl, secrets, services }: Stack): Promise<boolean> {
  const clients = new Map<Account, ApiClient>();
  for (const account of accounts) {
    const { email, password } = loginOf(account);
    clients.set(account, apiClient(directusUrl, await signIn(directusUrl, email, password), secrets.clockKey));
  }
  const clientOf = (account: Account): ApiClient => {
    const client = clients.get(account);
    if (!client) throw new Error(`${account} is not signed in`);
    return client;
  };
  const parts: Parts = { directus: serviceNamed('Directus'), postgres: serviceNamed('PostgreSQL') };
  const [acknowledged, failures] = [nothingYet(), noFailures()];
  const pictures = await makePictures(seededRandom(options.seed));
  const restarts = { directus: watchRestarts(parts.directus), postgres: watchRestarts(parts.postgres) };
  let isOver = false;

  const nextTag = tagSupply(clientOf('office'), persistentSender(failures, seededRandom(options.seed + 1)), acknowledged);
  const workers = Array.from({ length: options.workers }, (_, index) => {
    const random = seededRandom(options.seed + 100 + index);
    const send = persistentSender(failures, random);
    const people = accounts.map(clientOf);
    const sendPhoto = photoSender({ directusUrl, people, pictures, send, acknowledged, random });
    const account = crews[index % crews.length] ?? 'street';
    return streetWorker({ account, client: clientOf(account), nextTag, send, sendPhoto, acknowledged, random, isOver: () => isOver });
  });
  const work = Promise.allSettled(workers);
  const probe = () =>
    clientOf('office')
      .send(GetProfile, {})
      .then(
        () => true,
        () => false,
      );
  const kills = await killAtRandom({ parts, kills: options.kills, random: seededRandom(options.seed + 2), probe }).finally(() => {
    isOver = true;
  });
  const brokenOff = (await work).filter(({ status }) => status === 'rejected').length;
  const restarted = { directus: restarts.directus(), postgres: restarts.postgres() };

  say('verifying');
  await writeFile(join(dataFolder, 'acknowledged.json'), JSON.stringify(acknowledged));
  const found = await verify({ acknowledged, databaseUrl, directusUrl, filesFolder: join(dataFolder, 'files'), clientOf });
  for (const kind of ['lost', 'doubled', 'gaps'] as const) {
    for (const what of found[kind].slice(0, 20)) say(`${kind}: ${what}`);
  }
  for (const what of failures.final.slice(0, 20)) say(`given up: ${what}`);
  const recoveries = kills.flatMap(({ recoveryMs }) => (recoveryMs === undefined ? [] : [recoveryMs]));
  printFigures({
    kills: kills.length,
    acknowledged: countOf(acknowledged),
    lost: found.lost.length,
    doubled: found.doubled.length,
    gaps: found.gaps.length,
    median_recovery_ms: median(recoveries),
    max_recovery_ms: Math.max(...recoveries),
    orphan_files: found.orphans.files.length,
    orphan_rows: found.orphans.rows.length,
    given_up: failures.final.length,
    failed_tries: { ...failures, final: failures.final.length },
    own_deaths: {
      directus: restarted.directus - killsOf(kills, 'directus'),
      postgres: restarted.postgres - killsOf(kills, 'postmaster'),
    },
    seed: options.seed,
  });
  return found.lost.length + found.doubled.length + found.gaps.length + brokenOff === 0;

  function serviceNamed(name: string) {
    const service = services.find((each) => each.name === name);
    if (!service) throw new Error(`${name} does not run`);
    return service;
  }
}

function killsOf(kills: readonly Kill[], part: 'directus' | 'postmaster'): number {
  return kills.filter(({ target }) => target === part || target === 'both').length;
}
