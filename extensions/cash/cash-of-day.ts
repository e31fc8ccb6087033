import type { CashBook } from '@bicycles/schema/cash/contracts';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow, readRows } from '../ground/command/rows.ts';

/**
 * The money of one yard on one business day (Asia/Tokyo), in yen. A return undone on its own day is out of the
 * sum; one undone later is a refund of the day on which it was undone, so a closed day never changes. Rows R1, R3.
 */
export async function cashOfDay(db: Knex, siteId: string, day: Day): Promise<CashBook> {
  const bindings = { siteId, day };
  const takings = await readRows<CashBook['takings'][number]>(db, takingsSql, bindings);
  const counts = await readRow<Counts>(db, countsSql, bindings);
  const takenYen = takings.reduce((sum, { yen }) => sum + yen, 0);
  const { exempt = 0, cancelled = 0, cancelledYen = 0, refunds = 0, refundedYen = 0 } = counts ?? {};
  return {
    takings,
    takenYen,
    exempt,
    cancelled,
    cancelledYen,
    refunds,
    refundedYen,
    expectedYen: takenYen - refundedYen,
  };
}

type Counts = Pick<CashBook, 'exempt' | 'cancelled' | 'cancelledYen' | 'refunds' | 'refundedYen'>;

const undoneOn = "(r.cancelled_at at time zone 'Asia/Tokyo')::date";
const stands = `(r.cancelled_at is null or ${undoneOn} > r.returned_on)`;

/** Counts on the index returns_site_day. */
const takingsSql = `
  select coalesce(k.label, '車種なし') as "vehicleKindLabel", r.paid_yen as "feeYen",
         count(*)::int4 as count, sum(r.paid_yen)::int4 as yen
    from returns r left join codes k on k.id = r.vehicle_kind
   where r.storage_site = :siteId and r.returned_on = :day and ${stands} and r.paid_yen > 0
   group by k.label, k.sort, r.paid_yen
   order by k.sort nulls last, r.paid_yen`;

const countsSql = `
  select count(*) filter (where r.returned_on = :day and ${stands} and r.is_exempt)::int4 as exempt,
         count(*) filter (where r.returned_on = :day and not ${stands})::int4 as cancelled,
         coalesce(sum(r.paid_yen) filter (where r.returned_on = :day and not ${stands}), 0)::int4 as "cancelledYen",
         count(*) filter (where r.returned_on < :day and ${undoneOn} = :day and r.paid_yen > 0)::int4 as refunds,
         coalesce(sum(r.paid_yen) filter (where r.returned_on < :day and ${undoneOn} = :day), 0)::int4 as "refundedYen"
    from returns r
   where r.storage_site = :siteId
     and (r.returned_on = :day or (r.returned_on < :day and ${undoneOn} = :day))`;
