import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { lockRow, readRow } from '../ground/command/rows.ts';
import { type DisposalRow, disposalSql } from './disposal-sql.ts';

/** One list with its counts. Throws Failure `disposal-not-found` (404). */
export async function getDisposalRow(db: Knex, disposalId: string): Promise<DisposalRow> {
  const row = await readRow<DisposalRow>(db, disposalSql('d.id = :disposalId'), { disposalId });
  if (row) return row;
  throw new Failure('disposal-not-found', '処分リストが見つかりません。一覧から開き直してください', { status: 404 });
}

/** The same, locked until the transaction ends: terminals that work on one list take turns. */
export async function lockDisposal(trx: Knex.Transaction, disposalId: string): Promise<DisposalRow> {
  await lockRow(trx, 'disposals', disposalId);
  return getDisposalRow(trx, disposalId);
}
