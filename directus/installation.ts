/** What this database has been brought to: one row per step with the fingerprint it was last run for. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

export type Installation = {
  /** Runs the step unless it was run for the same fingerprint before; the row is written after it ended well. */
  step(name: string, fingerprint: string, work: () => Promise<void>): Promise<boolean>;
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
};

export async function withInstallation<Result>(
  databaseUrl: string,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on('error', () => undefined);
  const query: Installation['query'] = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row>(sql, values)).rows;
  try {
    await query(
      'create table if not exists installation (step text primary key, fingerprint text not null, done_at timestamptz not null default now())',
    );
    return await work({
      query,
      async step(name, fingerprint, run) {
        const [done] = await query<{ fingerprint: string }>('select fingerprint from installation where step = $1', [
          name,
        ]);
        if (done?.fingerprint === fingerprint) return false;
        await run();
        await query(
          `insert into installation (step, fingerprint) values ($1, $2)
             on conflict (step) do update set fingerprint = excluded.fingerprint, done_at = now()`,
          [name, fingerprint],
        );
        return true;
      },
    });
  } finally {
    await pool.end();
  }
}

/** Says to the database's own gate whether a command's day may differ from today's. */
export async function letClockMove(query: Installation['query'], isMovable: boolean): Promise<void> {
  await query(
    `insert into installation (step, fingerprint) values ('clock', $1)
       on conflict (step) do update set fingerprint = excluded.fingerprint, done_at = now()`,
    [isMovable ? 'movable' : 'fixed'],
  );
}

/** A hash over files and folders (their names and contents), for deciding whether a step is due again. */
export async function fingerprint(...paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) await addPath(hash, path);
  return hash.digest('hex');
}

const skipped = new Set(['node_modules', 'dist', 'build', 'var', '.git']);

async function addPath(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    hash.update(path).update(await readFile(path));
    return;
  }
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    if (!skipped.has(entry.name)) await addPath(hash, join(path, entry.name));
  }
}
