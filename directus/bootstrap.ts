/** From an empty database to a ready one: Directus's tables, our schema and migrations, masters, roles. */
import { join } from 'node:path';
import { mintAdminToken } from './admin-token.ts';
import { type DirectusOptions, runDirectus } from './directus-process.ts';
import { fingerprint, withInstallation } from './installation.ts';
import { seedAccess } from './seed-access.ts';
import { seedMasters } from './seed-masters.ts';
import { demoLogins, seedDemoUsers } from './seed-users.ts';

const adminEmail = 'admin@example.jp';

type Say = (text: string) => void;

/** Before Directus starts. Each step runs again only when what it rests on has changed. */
export async function prepareDatabase(options: DirectusOptions, say: Say): Promise<void> {
  const { environment, databaseUrl } = options;
  const schema = join(environment.root, 'schema');
  await withInstallation(databaseUrl, async ({ step }) => {
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
    const masters = await fingerprint(join(schema, 'masters'), join(schema, 'src', 'masters'));
    await step('masters', masters, async () => {
      say('マスタを登録しています');
      await seedMasters(databaseUrl);
    });
  });
}

/** After Directus started: roles, rights and logins, by its own API. */
export async function prepareAccess(options: DirectusOptions, url: string): Promise<void> {
  const { environment, secrets, databaseUrl } = options;
  const here = import.meta.dirname;
  const sources = await fingerprint(
    join(environment.root, 'schema', 'src', 'access'),
    join(here, 'seed-access.ts'),
    join(here, 'seed-users.ts'),
  );
  await withInstallation(databaseUrl, async (installation) => {
    await installation.step('access', `${sources} ${environment.DEMO}`, async () => {
      const access = { url, adminToken: await mintAdminToken(installation, secrets) };
      await seedAccess(access);
      if (environment.DEMO) await seedDemoUsers(access);
    });
  });
}

function adminPassword({ environment, secrets }: DirectusOptions): string {
  const demo = demoLogins.find(({ role }) => role === 'admin');
  return environment.DEMO && demo ? demo.password : secrets.adminPassword;
}
