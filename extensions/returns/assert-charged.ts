import { assertAllowed } from '@bicycles/schema/failure';
import { mayCharge } from '@bicycles/schema/returns/may-charge';
import type { Knex } from 'knex';
import { readRow } from '../command/rows.ts';

/** Refuses to take the fee for a kind of return that is not paid. Throws `not-a-paid-return`. */
export async function assertCharged(db: Knex, returnKindId: string): Promise<void> {
  const kind = await readRow<{ code: string }>(
    db,
    "select code from codes where id = :returnKindId and list = 'return_kind'",
    { returnKindId },
  );
  assertAllowed(mayCharge(kind?.code), 'returnKindId');
}
