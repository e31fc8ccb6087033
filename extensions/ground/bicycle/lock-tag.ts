import type { Knex } from 'knex';
import { readRow } from '../command/rows.ts';

export const unknownTag = 'この番号の札は発行されていません。札の数字を確かめて、もう一度読み取ってください';

export type LockedTag = { id: string; number: string; status: 'issued' | 'used' | 'void' };

/** The tag with this number, locked until the transaction ends; undefined when none was ever issued. */
export async function lockTag(trx: Knex.Transaction, number: string): Promise<LockedTag | undefined> {
  return readRow<LockedTag>(trx, 'select id, number, status from tags where number = :number for update', { number });
}
