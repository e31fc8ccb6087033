import { Failure } from '@bicycles/schema/ground/failure';
import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { lockCash } from './lock-cash.ts';

/** Refuses to take a fee for a day whose cash is counted and closed. Throws `cash-closed`, by whom and when. */
export async function assertCashOpen(trx: Knex.Transaction, siteId: string, today: Day): Promise<void> {
  const close = await lockCash(trx, siteId, today, 'shared');
  if (!close) return;
  throw new Failure(
    'cash-closed',
    `本日のレジは ${formatTime(close.closedAt)} に ${close.closedByName} が締めました。手数料は受け取れません。区の担当者にレジの再開を依頼してください`,
  );
}
