import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { readRow } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { checkStock } from './check-stock.ts';

/** As far back as a server that was switched off for the year's end is made up for. */
const longestAbsenceDays = 14;

/**
 * Checks every business day that is over and was not checked yet, oldest first: nights on which the server was
 * off are made up for at its next start. A ledger that nothing has arrived in yet has no nights: what is taken over
 * into it later is no surplus. `now` is an instant in Asia/Tokyo.
 */
export async function checkMissedDays(db: Knex, now: DateTime): Promise<void> {
  const begun = await readRow(db, 'select 1 as one from bicycles where arrived_at is not null limit 1');
  if (!begun) return;
  const last = await readRow<{ day: Day | null }>(db, 'select max(business_day) as day from stock_checks');
  const yesterday = now.startOf('day').minus({ days: 1 });
  const next = last?.day ? DateTime.fromISO(last.day, { zone: 'Asia/Tokyo' }).plus({ days: 1 }) : yesterday;
  const earliest = yesterday.minus({ days: longestAbsenceDays });
  for (let day = DateTime.max(next, earliest); day <= yesterday; day = day.plus({ days: 1 })) {
    await checkStock(db, day.toFormat('yyyy-MM-dd'), iso(now));
  }
}
