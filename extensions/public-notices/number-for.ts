import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { nextSerialNumber } from '../ground/numbers/next-serial-number.ts';

/** The ward's 公告番号 as typed, or our own next number. Throws `number-taken`. */
export async function numberFor(trx: Knex.Transaction, typed: string | undefined, today: Day): Promise<string> {
  if (typed === undefined) return nextSerialNumber(trx, 'numbering.public_notice', { today });
  await assertNumberIsFree(trx, typed);
  return typed;
}

/** Throws `number-taken` where a 公示 has the 公告番号 already. */
export async function assertNumberIsFree(db: Knex, typed: string): Promise<void> {
  const taken = await db('public_notices').where({ number: typed }).first('id');
  if (!taken) return;
  const message = `公告番号「${typed}」はすでに使われています。番号を確かめてください`;
  throw new Failure('number-taken', message, { fields: { number: message } });
}
