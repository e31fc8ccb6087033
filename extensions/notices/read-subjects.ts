import type { NotifyFacts } from '@bicycles/schema/notices/may-notify';
import type { Knex } from 'knex';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { readRows } from '../ground/command/rows.ts';

type Text = string | null;
/** A bicycle as its notice needs it: what the rule asks, what the paper shows, what chooses the template. */
export type Subject = Pick<NotifyFacts, 'status' | 'isHeld' | 'owner' | 'earlier'> & {
  id: string;
  revision: number;
  ownerId: Text;
  managementNumber: Text;
  removedOn: Text;
  retentionDeadlineOn: Text;
  isBeyondUse: boolean;
  hasTheftReport: boolean;
  placeId: string;
  placeName: string;
  zone: 'restricted' | 'outside' | null;
  vehicleKindId: string;
  vehicleKind: Text;
  colour: Text;
  model: Text;
  registrationNumber: Text;
  frameNumber: Text;
  storageSiteId: Text;
  storageSiteCode: Text;
  storageSiteName: Text;
  storageSiteShortName: Text;
  storageSiteAddress: Text;
  storageSitePhone: Text;
  storageSiteHours: Text;
};

/** The bicycles that `where` (on `b`, and `n` for the newest notice that was not cancelled) names. */
export async function readSubjects(
  db: Knex,
  where: string,
  bindings: Parameters<typeof readRows>[2],
): Promise<Subject[]> {
  const rows = await readRows<Subject & { status: string }>(db, subjectSql(where), bindings);
  return rows.map((row) => ({ ...row, status: statusOf(row) }));
}

/** Indexes: bicycles' primary key or its status, notices_of_bicycle. */
const subjectSql = (where: string) => `
  select b.id, b.revision, b.status, b.is_held as "isHeld", b.owner as "ownerId",
         case when o.id is null then null
              else json_build_object('name', o.name, 'postalCode', o.postal_code, 'address', o.address) end as owner,
         case when n.id is null then null
              else json_build_object('number', n.number, 'state', n.state,
                'isToOwner', is_addressed_to(n.owner, n.recipient_name, b.owner), 'recipient', json_build_object(
                'name', n.recipient_name, 'postalCode', n.recipient_postal_code, 'address', n.recipient_address))
          end as earlier,
         b.management_number as "managementNumber", b.removed_on as "removedOn",
         b.retention_deadline_on as "retentionDeadlineOn", b.is_beyond_use as "isBeyondUse",
         b.has_theft_report as "hasTheftReport", b.place as "placeId", p.name as "placeName", b.zone,
         vk.id as "vehicleKindId", vk.label as "vehicleKind", concat_ws('・', co.label, sc.label) as colour,
         concat_ws('・', mo.label, b.wheel_inches || 'インチ') as model,
         b.registration_number as "registrationNumber", b.frame_number as "frameNumber",
         s.id as "storageSiteId", s.code as "storageSiteCode", s.name as "storageSiteName",
         s.short_name as "storageSiteShortName",
         s.address as "storageSiteAddress", s.phone as "storageSitePhone",
         s.opening_hours as "storageSiteHours"
    from bicycles b
    join places p on p.id = b.place
    left join storage_sites s on s.id = b.storage_site
    left join owners o on o.id = b.owner
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
    left join codes mo on mo.id = b.model
    left join lateral (select id, label from codes
                        where id = b.vehicle_kind or (b.vehicle_kind is null and list = 'vehicle_kind')
                        order by sort nulls last, code limit 1) vk on true
    left join lateral (select id, number, state, owner, recipient_name, recipient_postal_code, recipient_address
                         from notices where bicycle = b.id and state <> 'cancelled'
                        order by created_at desc, number desc limit 1) n on true
   where ${where}`;
