import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

type Query = (sql: string) => Promise<pg.QueryResultRow[]>;

/**
 * Puts the functions and triggers of schema/code in force, one a file, all of them or none. Each file replaces what
 * the database has; migrations make none, they only take theirs along on the way down.
 */
export async function applyCode(folder: string, query: Query): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  // Bodies may name functions of files further down.
  await query(['begin;', 'set local check_function_bodies = off;', ...texts, 'commit;'].join('\n'));
}
