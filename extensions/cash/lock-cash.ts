import type { Day, Instant } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

type CloseInForce = { id: string; closedAt: Instant; closedByName: string };

/**
 * Holds the cash of a yard's day until the transaction ends: those who take or give money share it, the close
 * has it alone, so no payment slips in between the sum and its close. Answers with the close in force, if any.
 */
export async function lockCash(
  trx: Knex.Transaction,
  siteId: string,
  day: Day,
  mode: 'shared' | 'alone',
): Promise<CloseInForce | undefined> {
  const lock = mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await trx.raw(`select ${lock}(hashtextextended(:key, 0))`, { key: `cash:${siteId}:${day}` });
  return findCashClose(trx, siteId, day);
}

/** The close of a day that has not been reopened. */
export function findCashClose(db: Knex, siteId: string, day: Day): Promise<CloseInForce | undefined> {
  return readRow<CloseInForce>(
    db,
    `select id, closed_at as "closedAt", closed_by_name as "closedByName" from cash_closes
      where storage_site = :siteId and business_day = :day and reopened_at is null`,
    { siteId, day },
  );
}
