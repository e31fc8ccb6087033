/** On a database of its own in the test's cluster: every migration goes up and down, with the demo's rows in place. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyCode } from '../../../directus/apply-code.ts';
import { replacedVersions } from '../../../directus/baseline.ts';
import { prepareDatabase } from '../../../directus/bootstrap.ts';
import { grantTableRights, prepareRoles } from '../../../directus/database-roles.ts';
import { type DirectusOptions, runDirectus } from '../../../directus/directus-process.ts';
import { withInstallation } from '../../../directus/installation.ts';
import { readSecrets } from '../../../directus/secrets.ts';
import { rowsOf } from '../../harness/database.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { structureOf } from '../../harness/structure.ts';
import { testEnvironment, testFolder } from '../../harness/test-environment.ts';

type Migration = { up(db: Knex): Promise<void>; down(db: Knex): Promise<void> };

const name = 'migrations_test';
const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'schema', 'migrations');
const isBaseline = (file: string) => file.startsWith('20261101');

let options: DirectusOptions;
let superuser: pg.Client;
let db: Knex;
let files: string[];
/** As Directus made it from the snapshot, before any migration. */
let bare: string[];

const structure = () => structureOf((sql) => db.raw(sql));
const load = (file: string): Promise<Migration> => import(join(folder, file));

async function up(some: string[]): Promise<void> {
  for (const file of some) await (await load(file)).up(db);
  await applyCode(join(root, 'schema', 'code'), async (sql) => (await db.raw(sql)).rows);
  await grantTableRights(options.logins.owner);
}

async function down(some: string[]): Promise<void> {
  for (const file of some.toReversed()) await (await load(file)).down(db);
}

beforeAll(async () => {
  const secrets = await readSecrets(testFolder);
  const url = new URL(runningStack().databaseUrl);
  url.username = 'postgres';
  url.password = secrets.databasePassword;
  // Beside the product's database, in which nobody has these powers while it runs.
  url.pathname = 'postgres';
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  await superuser.query(`drop database if exists ${name} with (force)`);
  await superuser.query(`create database ${name}`);
  url.pathname = name;
  const dataFolder = join(testFolder, 'migrations');
  await mkdir(join(dataFolder, 'logs'), { recursive: true });
  options = {
    environment: { ...testEnvironment(), dataFolder },
    secrets,
    logins: await prepareRoles(url.href, secrets),
    port: 0,
    publicOrigin: 'http://localhost',
    isClockMovable: true,
  };
  db = knex({ client: 'pg', connection: options.logins.owner, pool: { min: 0, max: 1 } });
  await withInstallation(options.logins.owner, ({ query }) =>
    // As the start says it: the guards let the data model be made.
    query("insert into installation (step, fingerprint) values ('set-up', 'at work')"),
  );
  const admin = { ADMIN_EMAIL: 'admin@example.jp', ADMIN_PASSWORD: secrets.adminPassword };
  await runDirectus(options, ['bootstrap'], { ...admin, MIGRATIONS_PATH: join(dataFolder, 'none') });
  await runDirectus(options, ['schema', 'apply', '--yes', join(root, 'schema', 'snapshot.yaml')]);
  await grantTableRights(options.logins.owner);
  await db.raw("delete from installation where step = 'set-up'");
  files = (await readdir(folder)).sort();
  bare = await structure();
});

afterAll(async () => {
  await db?.destroy();
  await superuser?.query(`drop database if exists ${name} with (force)`);
  await superuser?.end();
});

/** The demo's rows, table by table, past triggers and references. */
async function copyDemo(): Promise<void> {
  const target = new URL(options.logins.owner);
  target.username = 'postgres';
  target.password = options.secrets.databasePassword;
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    const tables = await rowsOf<{ table: string; columns: string }>(
      `select table_name as "table", string_agg(quote_ident(column_name), ', ' order by column_name) as columns
         from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
          and table_name not in ('directus_migrations', 'installation') group by 1`,
    );
    for (const { table, columns } of tables) {
      const [found] = await rowsOf<{ rows: string }>(
        `select coalesce(json_agg(t), '[]')::text as rows from (select ${columns} from ${table}) t`,
      );
      await client.query(`delete from ${table}`);
      await client.query(
        `insert into ${table} (${columns}) overriding system value
         select ${columns} from json_populate_recordset(null::${table}, $1)`,
        [found?.rows],
      );
    }
  } finally {
    await client.end();
  }
}

test('移行は、空のデータベースから製品と同じ構造を作り、戻せば何も残さない', async () => {
  await up(files);
  const made = await structure();

  expect(made).toEqual(await structureOf(async (sql) => ({ rows: await rowsOf(sql) })));

  await down(files);
  expect(await structure()).toEqual(bare);
});

test('どの移行も、デモの台帳があるまま戻して、もう一度進められる', async () => {
  await up(files);
  const made = await structure();
  await copyDemo();
  const [{ count }] = (await db.raw('select count(*)::int from bicycles')).rows;
  expect(count).toBeGreaterThan(10);

  const later = files.filter((file) => !isBaseline(file));
  await down(later);
  await up(later);
  expect(await structure()).toEqual(made);

  await down(files);
  await up(files);
  expect(await structure()).toEqual(made);
  expect((await db.raw('select count(*)::int from bicycles')).rows).toEqual([{ count }]);
});

/** What Directus and the start have noted of this database. */
const noted = async () => [
  (await db.raw('select version, name from directus_migrations order by version')).rows,
  (await db.raw('select step, fingerprint from installation order by step')).rows,
  await structure(),
];

async function asFromBefore(versions: readonly string[]): Promise<void> {
  await db('directus_migrations').whereIn('version', replacedVersions).delete();
  await db('directus_migrations').insert(versions.map((version) => ({ version, name: 'Older' })));
}

test('古い版の途中で止まったデータは、何も書かないうちに、どうすればよいかを言って断る', async () => {
  await asFromBefore(replacedVersions.slice(0, -1));
  const before = await noted();

  await expect(prepareDatabase(options, () => undefined)).rejects.toThrow('DATA_DIR に新しいフォルダー');

  expect(await noted()).toEqual(before);
});

test('古い版の移行が終わっているデータは、そのまま引き継ぐ', async () => {
  await asFromBefore(replacedVersions);
  await db.raw('alter index deadline_checks_pkey rename to clock_checks_pkey');
  const made = (await structure()).map((line) => line.replaceAll('clock_checks_pkey', 'deadline_checks_pkey'));

  await prepareDatabase(options, () => undefined);

  const versions: string[] = await db('directus_migrations').pluck('version');
  expect(versions).toEqual(expect.arrayContaining(files.map((file) => file.split('-')[0])));
  expect(versions.filter((version) => replacedVersions.includes(version))).toEqual([]);
  expect((await structure()).toSorted()).toEqual(made.toSorted());
  // A whole set-up, several programs of Directus's one after another.
}, 240_000);
