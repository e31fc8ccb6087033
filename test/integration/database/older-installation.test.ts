import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareRoles } from '../../../directus/database-roles.ts';
import { freePort } from '../../../directus/free-port.ts';
import type { Service } from '../../../directus/keep-running.ts';
import { startPostgres } from '../../../directus/postgres.ts';
import { makePassage } from '../../../directus/private-files.ts';
import { readSecrets, type Secrets } from '../../../directus/secrets.ts';

type Installed = { folder: string; secrets: Secrets; server: Service & { url: string } };
const installed: Installed[] = [];
let secrets: Secrets;
let server: Installed['server'];

/** A cluster of its own: roles are of the whole cluster. */
async function aCluster(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'older-installation-'));
  // As a start leaves the data folder: root's PostgreSQL is another user.
  await makePassage(folder);
  const made = await readSecrets(folder);
  const started = await startPostgres({
    dataFolder: folder,
    port: await freePort(28_700),
    password: made.databasePassword,
    log: join(folder, 'postgres.log'),
  });
  installed.push({ folder, secrets: made, server: started });
  return { folder, secrets: made, server: started };
}

beforeAll(async () => {
  ({ secrets, server } = await aCluster());
});

afterAll(async () => {
  for (const { folder, server: running } of installed) {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

async function ask(url: string, ...statements: string[]): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: pg.QueryResultRow[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const owners = `
  select c.relname as name, pg_get_userbyid(c.relowner) as owner from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'S')
  union all
  select proname, pg_get_userbyid(proowner) from pg_proc where proname = 'older_rule'
  union all
  select datname, pg_get_userbyid(datdba) from pg_database where datname = current_database()
  order by 1`;

test('役割ができる前の、最高権限で作られた表・連番・関数は、起動のときに所有者の役割へ移る', async () => {
  await ask(
    server.url,
    'create extension pg_trgm',
    'create table older (id serial primary key, number int generated always as identity)',
    "create function older_rule() returns int language sql as 'select 1'",
  );

  const { owner } = await prepareRoles(server.url, secrets);
  // Once more, as at every later start.
  await prepareRoles(server.url, secrets);

  const found = await ask(owner, owners);
  expect(found.length).toBeGreaterThanOrEqual(4);
  expect(new Set(found.map((row) => row['owner']))).toEqual(new Set(['bicycles_owner']));
  expect(await ask(owner, 'insert into older default values returning id')).toEqual([{ id: 1 }]);
});

test('別の PostgreSQL の利用者に権限がなければ、何を許せばよいかを言い、許せば起動できる', async () => {
  const other = await aCluster();
  await ask(other.server.url, "create role clerk login password 'clerk'", 'create database elsewhere');
  const url = new URL(other.server.url);
  url.username = 'clerk';
  url.password = 'clerk';
  url.pathname = '/elsewhere';

  const told = await prepareRoles(url.href, other.secrets).catch(String);
  expect(told).toContain('ALTER ROLE "clerk" CREATEROLE');
  const statements = String(told)
    .split('\n')
    .filter((line) => line.startsWith('  ALTER '));
  await ask(other.server.url, ...statements);
  const { owner } = await prepareRoles(url.href, other.secrets);
  await prepareRoles(url.href, other.secrets);
  expect(await ask(owner, 'create table ours (id int)', 'insert into ours values (7) returning id')).toEqual([
    { id: 7 },
  ]);
});

test('エラーの記録は短く、行の内容を残さない', async () => {
  expect(
    await ask(
      server.url,
      "select name, setting from pg_settings where name in ('log_error_verbosity', 'log_min_error_statement', 'log_parameter_max_length_on_error') order by name",
    ),
  ).toEqual([
    { name: 'log_error_verbosity', setting: 'terse' },
    { name: 'log_min_error_statement', setting: 'panic' },
    { name: 'log_parameter_max_length_on_error', setting: '0' },
  ]);
});
