import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

export type DeregistrationRow = {
  bicycleId: string;
  policeBodyId: string | null;
  policeBodyName: string;
  managementNumber: string;
  registrationNumber: string;
  frameNumber: string | null;
  vehicleKind: string;
  model: string;
  colour: string;
  look: string;
  soldOn: Day;
  ownershipTransfersOn: Day;
};

type Wanted = { today: Day; soldFrom?: Day | undefined; soldUntil?: Day | undefined };

type BodyToAsk = { policeBodyId: string | null; policeBodyName: string; count: number };

/** Sold for good, registered, the ward's by now (自転車法6条4項) and in no letter yet. */
const toAskSql = `
  b.status = 'sold' and b.ownership_transfers_on <= cast(:today as date) and nullif(b.registration_number, '') is not null
  and exists (select 1 from disposals d where d.id = b.disposal and d.state = 'closed')
  and not exists (select 1 from deregistration_items i where i.bicycle = b.id)
  and (cast(:soldFrom as date) is null or b.final_on >= cast(:soldFrom as date))
  and (cast(:soldUntil as date) is null or b.final_on <= cast(:soldUntil as date))`;

const bindingsOf = ({ today, soldFrom, soldUntil }: Wanted) => ({
  today,
  soldFrom: soldFrom ?? null,
  soldUntil: soldUntil ?? null,
});

const unknownBody = '警察が未登録';

/** The police bodies that are to be asked, with how many bicycles; those without a known body last. */
export const bodiesToAsk = (db: Knex, wanted: Wanted): Promise<BodyToAsk[]> =>
  readRows<BodyToAsk>(
    db,
    `select p.id as "policeBodyId", coalesce(p.name, '${unknownBody}') as "policeBodyName",
            cast(count(*) as int4) as count
       from bicycles b left join police_bodies p on p.id = b.registration_police_body
      where ${toAskSql}
      group by p.id, p.name, p.code order by p.code nulls last`,
    bindingsOf(wanted),
  );

/** The bicycles of one of them; null for those without a known body. */
export const toDeregister = (
  db: Knex,
  { policeBodyId, ...wanted }: Wanted & { policeBodyId: string | null },
): Promise<DeregistrationRow[]> =>
  readRows<DeregistrationRow>(
    db,
    deregistrationSql(`${toAskSql} and p.id is not distinct from cast(:policeBodyId as uuid)`),
    { ...bindingsOf(wanted), policeBodyId },
  );

/** The bicycles of a letter. */
export const deregistered = (db: Knex, requestId: string): Promise<DeregistrationRow[]> =>
  readRows<DeregistrationRow>(
    db,
    deregistrationSql('b.id in (select i.bicycle from deregistration_items i where i.request = :requestId)'),
    { requestId },
  );

const deregistrationSql = (where: string) => `
  select b.id as "bicycleId", p.id as "policeBodyId", coalesce(p.name, '${unknownBody}') as "policeBodyName",
         b.management_number as "managementNumber", b.registration_number as "registrationNumber",
         b.frame_number as "frameNumber", coalesce(vk.label, '') as "vehicleKind", coalesce(mo.label, '') as model,
         concat_ws('・', co.label, sc.label) as colour, concat_ws(' ', vk.label, co.label, mo.label) as look,
         b.final_on as "soldOn", b.ownership_transfers_on as "ownershipTransfersOn"
    from bicycles b
    left join police_bodies p on p.id = b.registration_police_body
    left join codes vk on vk.id = b.vehicle_kind
    left join codes mo on mo.id = b.model
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
   where ${where}
   order by p.code nulls last, b.final_on, b.management_number
   limit 2000`;
