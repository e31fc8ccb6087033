import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { type AmountDue, amountDue } from '@bicycles/schema/returns/amount-due';
import type { Knex } from 'knex';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import type { OpenCase } from './find-open-case.ts';
import { type Fee, getFee } from './get-fee.ts';

type Question = {
  bicycle: { id: string; status: string };
  openCase: OpenCase | undefined;
  vehicleKindId: string;
  today: Day;
  /** What the clerk's screen showed, in yen. */
  shownYen: number;
};

/**
 * What is taken for this return now (rows R1, R2). Throws `exemption-pending` while the answer is awaited,
 * `no-fee`, and `fee-changed` when it is not what the clerk was shown.
 */
export async function getAmountDue(
  trx: Knex.Transaction,
  { bicycle, openCase, vehicleKindId, today, shownYen }: Question,
): Promise<{ fee: Fee; due: AmountDue }> {
  const fee = await getFee(trx, vehicleKindId, today);
  const state = openCase?.state ?? 'none';
  const due = amountDue({ feeYen: fee.yen, state, reasonCode: openCase?.reasonCode });
  if (!due.allowed) {
    await assertAllowedNow(trx, bicycle, due);
    throw new Failure(due.code, due.reason);
  }
  if (due.yen === shownYen) return { fee, due };
  const changed = `手数料が${due.yen.toLocaleString('ja-JP')}円に変わりました。金額を確かめて、もう一度押してください`;
  const message =
    state === 'none' ? changed : await withLastChange(trx, bicycle, changed, (kind) => kind === `exemption-${state}`);
  throw new Failure('fee-changed', message, { fields: { feeYen: message } });
}
