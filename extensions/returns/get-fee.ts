import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { feeFor } from '@bicycles/schema/returns/fee';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

export type Fee = { id: string; vehicleKindId: string; validFrom: Day; yen: number };

/** The fee of a vehicle kind on a day, by the fee table (row R1). Throws `no-fee` when it names none. */
export async function getFee(db: Knex, vehicleKindId: string, day: Day): Promise<Fee> {
  const fees = await readRows<Fee>(
    db,
    'select id, vehicle_kind as "vehicleKindId", valid_from as "validFrom", yen from fees where vehicle_kind = :kind',
    { kind: vehicleKindId },
  );
  const fee = feeFor(fees, vehicleKindId, day);
  if (!fee) {
    const message = 'この車種の手数料が登録されていません。車種を確かめるか、区職員に手数料の登録を依頼してください';
    throw new Failure('no-fee', message, { fields: { vehicleKindId: message } });
  }
  return fee;
}
