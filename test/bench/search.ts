/**
 * `npm run bench:search [-- 170000 …]`: the search over HTTP as a signed-in person, on invented ledgers of 170,000
 * and 1,000,000 bicycles (`ROWS=3000000` for one more), beside the bare SQL of the same questions and beside the
 * stock items API, and an export of 100,000 of them in every form. KEEP=1 keeps the loaded ledger for the next run of the same size.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import knex from 'knex';
import pg from 'pg';
import { apiClient, signIn } from '../../directus/api-client.ts';
import { readEnvironment } from '../../directus/environment.ts';
import { startStack } from '../../directus/stack.ts';
import { printFigures, say } from './figures.ts';
import { askExports } from './search/ask-exports.ts';
import { askLedger } from './search/ask-ledger.ts';
import { loadLedger } from './search/load-ledger.ts';

const named = process.argv.slice(2).map(Number);
const asked = named.length > 0 ? named : [170_000, 1_000_000];
const sizes = [...asked, ...(process.env['ROWS'] ? [Number(process.env['ROWS'])] : [])];
const dataFolder = join(process.env['TMPDIR'] ?? '/tmp', 'bench-search-data');

if (!process.env['KEEP']) await rm(dataFolder, { recursive: true, force: true });
const environment = readEnvironment({
  DATA_DIR: dataFolder,
  PORT: '31201',
  DIRECTUS_PORT: '31202',
  POSTGRES_PORT: '31203',
  DEMO: 'off',
});
const stack = await startStack(environment, say, { withScreens: false });
/** The cluster's superuser: triggers and foreign keys rest while an invented ledger is loaded. */
const superuser = new URL(stack.logins.owner);
superuser.username = 'postgres';
superuser.password = stack.secrets.databasePassword;
const pool = new pg.Pool({ connectionString: superuser.href, max: 2 });
const db = knex({ client: 'pg', connection: superuser.href, pool: { min: 1, max: 2 } });
try {
  const token = await signIn(stack.directusUrl, 'admin@example.jp', stack.secrets.adminPassword);
  const admin = apiClient(stack.directusUrl, token);
  for (const rows of sizes) {
    const { rows: found } = await pool.query<{ count: number }>('select count(*)::int as count from bicycles');
    if (found[0]?.count !== rows) {
      const from = performance.now();
      await loadLedger(pool, rows);
      say(`${rows.toLocaleString()} bicycles loaded in ${Math.round((performance.now() - from) / 1000)} s`);
    }
    const searches = await askLedger({ admin, pool, db, url: stack.directusUrl, rows });
    const pid = stack.services.find(({ name }) => name === 'Directus')?.pid() ?? 0;
    printFigures({ rows, ...searches, ...(await askExports({ url: stack.directusUrl, token, pid }, pool)) });
  }
} finally {
  await db.destroy();
  await pool.end();
  await stack.stop();
}
