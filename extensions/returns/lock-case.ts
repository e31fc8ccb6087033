import type { Tables } from '@bicycles/schema/generated/tables';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { lockRow, readRow } from '../ground/command/rows.ts';

/** A row of `returns` with its bicycle, both locked, the bicycle first as everywhere. Throws `return-not-found` (404). */
export async function lockCase(
  trx: Knex.Transaction,
  returnId: string,
): Promise<{ bicycle: Tables['bicycles']; row: Tables['returns'] }> {
  const found = await readRow<{ bicycle: string }>(trx, 'select bicycle from returns where id = :returnId', {
    returnId,
  });
  if (!found) throw caseNotFound();
  const bicycle = await lockBicycle(trx, found.bicycle);
  const row = await lockRow(trx, 'returns', returnId);
  if (!row) throw caseNotFound();
  return { bicycle, row };
}

export const caseNotFound = () =>
  new Failure('return-not-found', '返還の記録が見つかりません。台帳から開き直してください', { status: 404 });
