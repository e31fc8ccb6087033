/**
 * `npm run schema:snapshot`: after the data model of a running product was changed, in its Studio or by a migration,
 * writes it to schema/snapshot.yaml as Directus sees it, and the row types from the database.
 */
import { writeFile } from 'node:fs/promises';
import { loginsOf } from './database-roles.ts';
import { runDirectus } from './directus-process.ts';
import { readEnvironment } from './environment.ts';
import { snapshotFile, typesFile, typesFor } from './generate-types.ts';
import { withInstallation } from './installation.ts';
import { readSecrets } from './secrets.ts';

const environment = readEnvironment();
const secrets = await readSecrets(environment.dataFolder);
const databaseUrl =
  environment.DATABASE_URL ??
  `postgres://postgres:${secrets.databasePassword}@127.0.0.1:${environment.POSTGRES_PORT}/bicycles`;
const options = {
  environment,
  secrets,
  logins: loginsOf(databaseUrl, secrets),
  port: 0,
  publicOrigin: 'http://localhost',
  isClockMovable: false,
};
await runDirectus(options, ['schema', 'snapshot', '--yes', snapshotFile]);
await writeFile(typesFile, await withInstallation(options.logins.owner, ({ query }) => typesFor(query)));
