import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { readRow } from '../../ground/command/rows.ts';
import { iso } from '../../ground/command/served.ts';
import { isOpenDoubt } from './doubts-sql.ts';

/** How many photos a person has to decide about now; those set aside don't count. */
export async function countDoubts(db: Knex, now: DateTime): Promise<number> {
  const counted = await readRow<{ open: number }>(
    db,
    `select count(*)::int as open from photos f where ${isOpenDoubt}`,
    { now: iso(now) },
  );
  return counted?.open ?? 0;
}
