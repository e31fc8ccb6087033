/**
 * Databases from before the baseline of the migrations (schema/migrations/20261101…): it replaced the 22 files below,
 * and what they end in is what it makes. Needed as long as such a database may be started.
 */
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import type { Installation } from './installation.ts';

const baselineDay = '20261101';

/** As Directus's table of migrations knows the files that the baseline replaced. */
export const replacedVersions: readonly string[] = [
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((letter) => `20261123${letter}`),
  ...['B', 'BB', 'C', 'D', 'F', 'G', 'I'].map((letter) => `20261129${letter}`),
  ...['G', 'K'].map((letter) => `20261130${letter}`),
  '20261201A',
];

/**
 * Whether the database stands where the replaced files ended. One that stopped on the way is refused, by a sentence
 * for whoever starts it: nothing leads from there to the baseline, and nothing has been written yet.
 */
export async function isFromBeforeBaseline(databaseUrl: string): Promise<boolean> {
  const known = await replacedIn(databaseUrl);
  if (known === 0) return false;
  if (known === replacedVersions.length) return true;
  throw new Error(
    'このデータは開発途中の版で作られたもので、この版では使えません。デモ・試用のデータだけなので、DATA_DIR に新しいフォルダー（DATABASE_URL を使うときは空のデータベース）を指定して起動してください。',
  );
}

async function replacedIn(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("select 1 where to_regclass('directus_migrations') is not null");
    if (rows.length === 0) return 0;
    const found = await client.query('select 1 from directus_migrations where version = any($1)', [replacedVersions]);
    return found.rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** Says to Directus that the baseline has been run, in place of what it replaced; all or nothing. */
export async function takeOver(query: Installation['query'], migrations: string): Promise<void> {
  const baseline = (await readdir(migrations)).filter((file) => file.startsWith(baselineDay));
  await query(
    `with replaced as (delete from directus_migrations where version = any($1))
     insert into directus_migrations (version, name)
     select split_part(file, '-', 1), translate(regexp_replace(file, '^[^-]+-|\\.js$', '', 'g'), '-', ' ')
       from unnest($2::text[]) as file`,
    [replacedVersions, baseline],
  );
  // A table was renamed; its key kept the old name.
  await query('alter index if exists clock_checks_pkey rename to deadline_checks_pkey');
}
