/**
 * `npm run schema:snapshot`: after the data model was changed in the Studio of a running product,
 * writes it to schema/snapshot.yaml as Directus sees it, and the row types from it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { runDirectus } from './directus-process.ts';
import { readEnvironment } from './environment.ts';
import { snapshotFile, typesFile, typesFor } from './generate-types.ts';
import { readSecrets } from './secrets.ts';

const environment = readEnvironment();
const secrets = await readSecrets(environment.dataFolder);
const databaseUrl =
  environment.DATABASE_URL ??
  `postgres://postgres:${secrets.databasePassword}@127.0.0.1:${environment.POSTGRES_PORT}/bicycles`;
const options = { environment, secrets, databaseUrl, port: 0, publicOrigin: 'http://localhost', isClockMovable: false };
await runDirectus(options, ['schema', 'snapshot', '--yes', snapshotFile]);
await writeFile(typesFile, typesFor(await readFile(snapshotFile, 'utf8')));
