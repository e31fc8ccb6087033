import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** The fees in force on a day as a 公示 names them: `自転車3,000円`, one for each kind of vehicle that has one. */
export async function readFeeTexts(db: Knex, day: Day): Promise<string[]> {
  const fees = await readRows<{ label: string; yen: number }>(
    db,
    `select * from (
       select distinct on (c.id) regexp_replace(c.label, '（.*', '') as label, f.yen, c.sort
         from fees f join codes c on c.id = f.vehicle_kind
        where f.valid_from <= cast(:day as date) and f.yen > 0
        order by c.id, f.valid_from desc) newest
      order by sort nulls last, label`,
    { day },
  );
  return fees.map(({ label, yen }) => `${label}${yen.toLocaleString('ja-JP')}円`);
}
