import { Failure } from '@bicycles/schema/ground/failure';
import { QuoteFee } from '@bicycles/schema/returns/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { getFee } from './get-fee.ts';

/** 手数料の確認 R1, before the money is taken. The kind is the bicycle's own unless the counter corrects it. */
export const quoteFee = defineQuery(QuoteFee, async ({ bicycleId, vehicleKindId }, { db, today }) => {
  const kind = await readRow<{ id: string; label: string }>(
    db,
    `select id, label from codes
      where list = 'vehicle_kind'
        and id = coalesce(cast(:chosen as uuid), (select vehicle_kind from bicycles where id = :bicycleId),
              (select id from codes where list = 'vehicle_kind' order by sort nulls last, code limit 1))`,
    { bicycleId, chosen: vehicleKindId ?? null },
  );
  if (!kind)
    throw new Failure('no-vehicle-kind', '車種を選んでください', {
      status: 400,
      fields: { vehicleKindId: '車種を選んでください' },
    });
  const { id, yen, validFrom } = await getFee(db, kind.id, today);
  return { vehicleKindId: kind.id, vehicleKindLabel: kind.label, feeId: id, yen, validFrom };
});
