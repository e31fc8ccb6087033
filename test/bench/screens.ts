/**
 * `npm run bench:screens [-- 170000]`: every screen of app/routes, opened over HTTP as a browser opens it, by each
 * role that may see it, on an invented ledger with its notices, lists and scans. Per screen: bytes of HTML, bytes
 * over the wire, time, and CPU time of each part. Fails where a screen sends more than `mostHtmlBytes`.
 * KEEP=1 keeps the loaded ledger for the next run of the same size; ONLY=/notices measures what begins so.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { readEnvironment } from '../../directus/environment.ts';
import { startStack } from '../../directus/stack.ts';
import { printFigures, say } from './figures.ts';
import { fillLists, isFilled } from './screens/fill-lists.ts';
import { measureScreen, type ScreenFigures } from './screens/measure-screen.ts';
import { listScreens } from './screens/screen-list.ts';
import { type Browser, signInBrowser } from './screens/sign-in-browser.ts';
import { loadLedger } from './search/load-ledger.ts';

/** The most HTML that one screen may send. */
const mostHtmlBytes = 200_000;
const roles = ['office', 'storage', 'street', 'call', 'admin'] as const;

const rows = Number(process.argv[2] ?? 170_000);
const only = process.env['ONLY'] ?? '/';
const dataFolder = join(process.env['TMPDIR'] ?? '/tmp', 'bench-screens-data');
if (!process.env['KEEP']) await rm(dataFolder, { recursive: true, force: true });

const stack = await startStack(
  readEnvironment({ DATA_DIR: dataFolder, PORT: '31301', DIRECTUS_PORT: '31302', POSTGRES_PORT: '31303', DEMO: 'on' }),
  say,
);
/** The cluster's superuser: triggers and foreign keys rest while an invented ledger is loaded. */
const superuser = new URL(stack.logins.owner);
superuser.username = 'postgres';
superuser.password = stack.secrets.databasePassword;
const pool = new pg.Pool({ connectionString: superuser.href, max: 2 });
const figures: ScreenFigures[] = [];
const broken: string[] = [];
try {
  const { rows: found } = await pool.query<{ count: number }>('select count(*)::int as count from bicycles');
  if (found[0]?.count !== rows || !(await isFilled(pool))) {
    const from = performance.now();
    await loadLedger(pool, rows);
    await fillLists(pool);
    say(`${rows.toLocaleString()} bicycles loaded in ${Math.round((performance.now() - from) / 1000)} s`);
  }
  const screens = (await listScreens(pool)).filter(({ path }) => path.startsWith(only));
  const pids = Object.fromEntries(stack.services.map(({ name, pid }) => [name, pid() ?? 0]));
  const browsers: Browser[] = [];
  for (const role of roles) browsers.push(await signInBrowser(stack.origin, role));
  for (const screen of screens) {
    const seen = [];
    for (const browser of browsers) {
      try {
        const measured = await measureScreen(browser, screen, pids);
        if (measured) seen.push(measured);
      } catch (error) {
        broken.push(`${screen.path}: ${error instanceof Error ? error.message : error}`);
      }
    }
    const largest = seen.toSorted((one, other) => other.html - one.html)[0];
    if (!largest) {
      say(`${screen.path}: no role sees it`);
      continue;
    }
    figures.push(largest);
    const { path, role, html, wire, ms, cpu } = largest;
    const parts = Object.entries(cpu).map(([part, used]) => `${part} ${used}`);
    say(`${path.padEnd(44)} ${role.padEnd(8)} ${html} B, ${wire} B sent, ${ms} ms; CPU ms: ${parts.join(', ')}`);
  }
} finally {
  await pool.end();
  await stack.stop();
}
const tooLarge = figures.filter(({ html }) => html > mostHtmlBytes);
for (const { path, html } of tooLarge) say(`too large: ${path} ${html} B`);
for (const what of broken) say(`broken: ${what}`);
printFigures({
  rows,
  screens: figures,
  most_html_bytes: mostHtmlBytes,
  too_large: tooLarge.map(({ path }) => path),
  broken,
});
process.exitCode = tooLarge.length + broken.length === 0 && figures.length > 0 ? 0 : 1;
