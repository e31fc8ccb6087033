import { Failure } from '@bicycles/schema/failure';
import type { Day } from '@bicycles/schema/values';
import type { Knex } from 'knex';
import { nextSerialNumber } from '../disposals/next-serial-number.ts';

/** The ward's 公告番号 as typed, or our own next number. Throws `number-taken`. */
export async function numberFor(trx: Knex.Transaction, typed: string | undefined, today: Day): Promise<string> {
  if (typed === undefined) return nextSerialNumber(trx, 'numbering.public_notice', { today });
  const taken = await trx('public_notices').where({ number: typed }).first('id');
  if (!taken) return typed;
  const message = `公告番号「${typed}」はすでに使われています。番号を確かめてください`;
  throw new Failure('number-taken', message, { fields: { number: message } });
}
