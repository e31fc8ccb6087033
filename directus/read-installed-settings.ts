import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingRow } from '@bicycles/schema/ground/settings';
import pg from 'pg';
import { z } from 'zod';
import { loginsOf } from './database-roles.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { readSecrets } from './secrets.ts';

const Rows = z.array(z.object({ key: z.string(), value: z.unknown(), validFrom: z.string() }));

/** The settings of the installation on this machine; undefined where no database of ours answers at once. */
export async function readInstalledSettings(): Promise<SettingRow[] | undefined> {
  const connectionString = await findDatabase(readEnvironment());
  if (connectionString === undefined) return undefined;
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 700 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      'select key, value, valid_from::text as "validFrom" from settings order by key, valid_from',
    );
    return rows.length > 0 ? Rows.parse(rows) : undefined;
  } catch {
    // Stopped, not yet made, or another program on that port: then the first settings answer.
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The connection string of a database that may be running; making secrets is left to the first start. */
export async function findDatabase(environment: Environment): Promise<string | undefined> {
  const { DATABASE_URL, POSTGRES_PORT, dataFolder } = environment;
  if (!existsSync(join(dataFolder, 'secrets.json'))) return undefined;
  const secrets = await readSecrets(dataFolder);
  if (DATABASE_URL !== undefined) return loginsOf(DATABASE_URL, secrets).directus;
  const port = (await runningPort(dataFolder)) ?? POSTGRES_PORT;
  return loginsOf(`postgres://127.0.0.1:${port}/bicycles`, secrets).directus;
}

/** The port that the embedded server really took: the fourth line of its pid file. */
async function runningPort(dataFolder: string): Promise<string | undefined> {
  try {
    const cluster = await readFile(join(dataFolder, 'cluster-location'), 'utf8');
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    return lines[3];
  } catch {
    return undefined;
  }
}
