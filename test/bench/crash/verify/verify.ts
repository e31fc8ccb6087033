/** Holds everything that was acknowledged against database, disk and screens' answers. */
import pg from 'pg';
import type { ApiClient } from '../../../../directus/api-client.ts';
import type { Account } from '../../../harness/people.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { verifyCommands } from './commands.ts';
import { verifyDoubles } from './doubles.ts';
import { combined, type Findings, type Rows } from './findings.ts';
import { verifyNumbers } from './gaps.ts';
import { verifyOverHttp } from './over-http.ts';
import { findOrphans, type Orphans, verifyPhotos } from './photos.ts';
import { verifyReplays } from './replays.ts';

type Scene = {
  acknowledged: Acknowledged;
  databaseUrl: string;
  directusUrl: string;
  filesFolder: string;
  clientOf: (account: Account) => ApiClient;
};

export async function verify(scene: Scene): Promise<Findings & { orphans: Orphans }> {
  const { acknowledged, databaseUrl, directusUrl, filesFolder, clientOf } = scene;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const rows: Rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row & pg.QueryResultRow>(sql, values)).rows;
  try {
    const findings = combined([
      await verifyReplays(acknowledged, clientOf),
      await verifyCommands(acknowledged, rows),
      await verifyPhotos(acknowledged, rows, filesFolder),
      await verifyDoubles(acknowledged, rows),
      await verifyNumbers(rows),
      await verifyOverHttp(acknowledged, clientOf('office'), directusUrl),
    ]);
    return { ...findings, orphans: await findOrphans(rows, filesFolder) };
  } finally {
    await pool.end();
  }
}
