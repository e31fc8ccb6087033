/** Looks straight into the database: for facts that no endpoint shows, never to arrange a test. */
import pg from 'pg';
import { runningStack } from './running-stack.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

let pool: pg.Pool | undefined;

export async function rowsOf<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  pool ??= new pg.Pool({ connectionString: runningStack().databaseUrl, max: 2, allowExitOnIdle: true });
  return (await pool.query<Row>(sql, values)).rows;
}

/** The message of the error that a statement ends with; throws when it succeeds. */
export async function refusalOf(sql: string, values: unknown[] = []): Promise<string> {
  try {
    await rowsOf(sql, values);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`The database let this through: ${sql}`);
}
