/** Starts the product for a test run on fresh data (or kept ones), unless the run has already started one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startStack } from '../../directus/stack.ts';
import type { RunningStack } from './running-stack.ts';
import { stackFile, testEnvironment, testFolder } from './test-environment.ts';

/** What it answers takes everything down again. */
export async function startTestStack(parts: { withScreens: boolean }): Promise<() => Promise<void>> {
  if (process.env['TEST_STACK'] === 'running' && existsSync(stackFile)) return async () => undefined;
  // TEST_DATA=keep goes on with the last run's data: a start of seconds while one works on a test.
  if (process.env['TEST_DATA'] !== 'keep') await rm(testFolder, { recursive: true, force: true });
  await mkdir(testFolder, { recursive: true });
  const stack = await startStack(testEnvironment(), (text) => process.stdout.write(`  ${text}\n`), parts);
  const { origin, directusUrl, logins, secrets } = stack;
  const running: RunningStack = {
    origin,
    directusUrl,
    databaseUrl: logins.owner,
    directusDatabaseUrl: logins.directus,
    frontDoorDatabaseUrl: logins.frontDoor,
    clockKey: secrets.clockKey,
    pids: Object.fromEntries(stack.services.map((service) => [service.name, service.pid() ?? 0])),
  };
  await writeFile(stackFile, JSON.stringify(running));
  return async () => {
    const personal = await personalData(running.databaseUrl);
    await stack.stop();
    await rm(stackFile, { force: true });
    const logs = logsOf(testFolder);
    const leaked = personal.filter((text) => logs.includes(text));
    if (leaked.length > 0)
      throw new Error(`Personal data of this run stands in ${testFolder}/logs: ${leaked.slice(0, 5)}`);
  };
}

/** Every name and address that this run has put into the ledger. */
async function personalData(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ text: string }>(
      `select distinct text from (
         select unnest(array[name, name_kana, address]) as text from owners
         union all select unnest(array[claimant_name, claimant_name_kana, claimant_address]) from returns) texts
        where length(text) >= 4`,
    );
    return rows.map(({ text }) => text);
  } finally {
    await client.end();
  }
}

function logsOf(folder: string): string {
  const logs = join(folder, 'logs');
  const names = readdirSync(logs).filter((name) => name.includes('.log'));
  return names.map((name) => readFileSync(join(logs, name), 'utf8')).join('\n');
}
