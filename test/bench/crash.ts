/**
 * `npm run bench:crash`: kills Directus and PostgreSQL with SIGKILL at random moments while people tag,
 * photograph and remove, and proves that nothing acknowledged is lost, doubled or left out of the numbers.
 * The product has to come back by itself.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GetProfile } from '@bicycles/schema/people/contracts';
import { readEnvironment } from '../../directus/environment.ts';
import { type Stack, startStack } from '../../directus/stack.ts';
import { countOf } from './crash/acknowledged.ts';
import { type Kill, killAtRandom } from './crash/killer.ts';
import { readOptions } from './crash/options.ts';
import { signInPeople } from './crash/people.ts';
import { watchRestarts } from './crash/restarts.ts';
import { startStream } from './crash/stream.ts';
import { verify } from './crash/verify/verify.ts';
import { median, printFigures, say } from './figures.ts';
import { seededRandom } from './seeded-random.ts';

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
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stack.stop().finally(() => process.exit(130)));
}
const isClean = await run(stack).finally(() => stack.stop());
process.exit(isClean ? 0 : 1);

/** Prints the figures; true when nothing is wrong. */
async function run({ directusUrl, logins, services }: Stack): Promise<boolean> {
  const clientOf = await signInPeople(stack);
  const parts = { directus: serviceNamed('Directus'), postgres: serviceNamed('PostgreSQL') };
  const restarts = { directus: watchRestarts(parts.directus), postgres: watchRestarts(parts.postgres) };
  const { acknowledged, failures, finish } = await startStream(options, clientOf, directusUrl);
  const { done: kills, isStuck } = await killAtRandom({
    parts,
    kills: options.kills,
    random: seededRandom(options.seed + 2),
    probe: () =>
      clientOf('office')
        .send(GetProfile, {})
        .then(
          () => true,
          () => false,
        ),
  });
  const brokenOff = await finish();
  const restarted = { directus: restarts.directus(), postgres: restarts.postgres() };

  say('verifying');
  await writeFile(join(dataFolder, 'acknowledged.json'), JSON.stringify(acknowledged));
  const filesFolder = join(dataFolder, 'files');
  const found = await verify({ acknowledged, databaseUrl: logins.owner, directusUrl, filesFolder, clientOf });
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
    orphan_files: found.orphans.files.length,
    orphan_rows: found.orphans.rows.length,
    max_recovery_ms: recoveries.length === 0 ? null : Math.max(...recoveries),
    median_recovery_ms_by_target: Object.fromEntries(
      ['directus', 'postmaster', 'backend', 'both'].map((target) => [target, median(recoveriesOf(kills, target))]),
    ),
    did_not_come_back: isStuck,
    given_up: failures.final.length,
    failed_tries: { ...failures, final: undefined },
    restarts_beyond_kills: {
      directus: restarted.directus - killsOf(kills, 'directus'),
      postgres: restarted.postgres - killsOf(kills, 'postmaster'),
    },
    seed: options.seed,
  });
  return found.lost.length + found.doubled.length + found.gaps.length + brokenOff === 0 && !isStuck;

  function serviceNamed(name: string) {
    const service = services.find((each) => each.name === name);
    if (!service) throw new Error(`${name} does not run`);
    return service;
  }
}

function recoveriesOf(kills: readonly Kill[], target: string): number[] {
  return kills.flatMap((kill) => (kill.target === target && kill.recoveryMs !== undefined ? [kill.recoveryMs] : []));
}

function killsOf(kills: readonly Kill[], part: 'directus' | 'postmaster'): number {
  return kills.filter(({ target }) => target === part || target === 'both').length;
}
