/** From an empty database to a ready one: Directus's tables, our schema and migrations, masters, roles. */
import { join } from 'node:path';
import { mintAdminToken } from './admin-token.ts';
import { applyCode } from './apply-code.ts';
import { isFromBeforeBaseline, takeOver } from './baseline.ts';
import { grantTableRights } from './database-roles.ts';
import { type DirectusOptions, runDirectus } from './directus-process.ts';
import { fingerprint, type Installation, letClockMove, withInstallation } from './installation.ts';
import { seedAccess } from './seed-access.ts';
import { seedMasters } from './seed-masters.ts';
import { demoLogins, seedDemoUsers } from './seed-users.ts';

const adminEmail = 'admin@example.jp';

type Say = (text: string) => void;

/** Before Directus starts. Each step runs again only when what it rests on has changed. */
export async function prepareDatabase(options: DirectusOptions, say: Say): Promise<void> {
  const { logins, environment } = options;
  const isOlder = await isFromBeforeBaseline(logins.owner);
  await withInstallation(logins.owner, async (installation) => {
    await whileSettingUp(installation, async () => {
      if (isOlder) await takeOver(installation.query, join(environment.root, 'schema', 'migrations'));
      await prepareSteps(options, say, installation);
    });
  });
  await grantTableRights(logins.owner);
}

async function prepareSteps(options: DirectusOptions, say: Say, { step, query }: Installation): Promise<void> {
  const { environment, logins } = options;
  const schema = join(environment.root, 'schema');
  await step('directus', 'bootstrapped', async () => {
    say('Directus を準備しています');
    await runDirectus(options, ['bootstrap'], {
      ADMIN_EMAIL: adminEmail,
      ADMIN_PASSWORD: adminPassword(options),
      // Without it Studio asks every administrator who the owner is.
      PROJECT_OWNER: adminEmail,
      // Our migrations need our tables; they come after the schema.
      MIGRATIONS_PATH: join(environment.dataFolder, 'none'),
    });
  });
  await step('schema', await fingerprint(join(schema, 'snapshot.yaml')), async () => {
    say('データモデルを適用しています');
    await runDirectus(options, ['schema', 'apply', '--yes', join(schema, 'snapshot.yaml')]);
  });
  const directusVersion = join(environment.root, 'node_modules', 'directus', 'package.json');
  await step('migrations', await fingerprint(join(schema, 'migrations'), directusVersion), async () => {
    say('制約と表を適用しています');
    await runDirectus(options, ['database', 'migrate:latest']);
  });
  // Together with the migrations: the tables of a new one get their triggers, and a way down took some along.
  await step('code', await fingerprint(join(schema, 'code'), join(schema, 'migrations')), async () => {
    say('データベースの関数を適用しています');
    await applyCode(join(schema, 'code'), query);
  });
  const masters = await fingerprint(join(schema, 'masters'), join(schema, 'src', 'masters'));
  await step('masters', masters, async () => {
    say('マスタを登録しています');
    await seedMasters(logins.owner);
  });
  await letClockMove(query, options.isClockMovable);
}

/** After Directus started: roles, rights and logins, by its own API. */
export async function prepareAccess(options: DirectusOptions, url: string): Promise<void> {
  const { environment, secrets, logins } = options;
  const here = import.meta.dirname;
  const sources = await fingerprint(
    join(environment.root, 'schema', 'src', 'ground', 'access'),
    join(here, 'seed-access.ts'),
    join(here, 'seed-users.ts'),
  );
  await withInstallation(logins.owner, async (installation) => {
    await whileSettingUp(installation, async () => {
      await installation.step('access', `${sources} ${environment.DEMO}`, async () => {
        const access = { url, adminToken: await mintAdminToken(installation, secrets) };
        await seedAccess(access);
        if (environment.DEMO) await seedDemoUsers(access);
      });
    });
  });
}

/** While this row stands, and nobody can reach Studio yet, the guards let data model and rights be changed. */
async function whileSettingUp({ query }: Installation, work: () => Promise<void>): Promise<void> {
  await query("insert into installation (step, fingerprint) values ('set-up', 'at work') on conflict do nothing");
  try {
    await work();
  } finally {
    await query("delete from installation where step = 'set-up'");
  }
}

function adminPassword({ environment, secrets }: DirectusOptions): string {
  const demo = demoLogins.find(({ role }) => role === 'admin');
  return environment.DEMO && demo ? demo.password : secrets.adminPassword;
}
