import type { RegistrationKind } from '@bicycles/schema/bicycle/look';
import type { Status } from '@bicycles/schema/bicycle/status';
import { type Blocker, disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';
import { readGateFacts } from './read-gate-facts.ts';

type Text = string | null;
/** A bicycle of the yard as the lists of 公示 and disposal need it. */
export type YardBicycle = {
  id: string;
  revision: number;
  status: Status;
  managementNumber: string;
  tagNumber: Text;
  removedOn: Day;
  /** Whether 二次登録 has been done. */
  hasIntake: boolean;
  placeName: string;
  storageSiteId: string;
  storageSiteName: string;
  storageSlot: Text;
  retentionDeadlineOn: Day;
  storageAnnouncedOn: Day | null;
  disposalAnnouncedOn: Day | null;
  /** The last day that the 処分公示 names in which it stands. */
  disposalAnnouncedUntil: Day | null;
  registrationKind: RegistrationKind;
  registrationNumber: Text;
  frameNumber: Text;
  vehicleKind: string;
  model: string;
  colour: string;
  look: string;
  isBeyondUse: boolean;
  photoId: Text;
};
export type GatedBicycle = YardBicycle & { blockers: Blocker[] };

/** The most that one list shows. */
export const mostAtOnce = 2000;

/** The bicycles that `where` (on `b`) names, with what stands against disposing of them today; by deadline, then number. */
export async function readYardBicycles(
  db: Knex,
  where: string,
  bindings: Parameters<typeof readRows>[2],
  today: Day,
): Promise<GatedBicycle[]> {
  const bicycles = await readRows<YardBicycle>(db, yardSql(where), bindings);
  const facts = await readGateFacts(
    db,
    bicycles.map(({ id }) => id),
  );
  const blockers = new Map(facts.map((each) => [each.bicycleId, disposalBlockers(each, today)]));
  return bicycles.map((bicycle) => ({ ...bicycle, blockers: blockers.get(bicycle.id) ?? [] }));
}

/** The same for chosen ids, locked until the transaction ends; in the order of their ids, so that no two lists block each other. */
export async function lockYardBicycles(
  trx: Knex.Transaction,
  bicycleIds: readonly string[],
  today: Day,
): Promise<GatedBicycle[]> {
  await trx('bicycles').select('id').whereIn('id', bicycleIds).orderBy('id').forUpdate();
  return readYardBicycles(trx, 'b.id = any(cast(:bicycleIds as uuid[]))', { bicycleIds }, today);
}

const firstPhotoSql = '(select f.id from photos f where f.bicycle = b.id order by f.taken_at limit 1)';

/** Only what has a number has been removed; index bicycles_to_dispose or the primary key. */
const yardSql = (where: string) => `
  select b.id, b.revision, b.status, b.management_number as "managementNumber", t.number as "tagNumber",
         b.removed_on as "removedOn", b.intake_at is not null as "hasIntake", p.name as "placeName", s.id as "storageSiteId", s.short_name as "storageSiteName",
         b.storage_slot as "storageSlot", b.retention_deadline_on as "retentionDeadlineOn",
         b.storage_announced_on as "storageAnnouncedOn", b.disposal_announced_on as "disposalAnnouncedOn",
         pn.announced_until as "disposalAnnouncedUntil",
         b.registration_kind as "registrationKind", b.registration_number as "registrationNumber",
         b.frame_number as "frameNumber",
         coalesce(vk.label, '自転車') as "vehicleKind", coalesce(mo.label, '') as model,
         concat_ws('・', co.label, sc.label) as colour, concat_ws(' ', vk.label, co.label, mo.label) as look,
         b.is_beyond_use as "isBeyondUse", ${firstPhotoSql} as "photoId"
    from bicycles b
    join places p on p.id = b.place
    join storage_sites s on s.id = b.storage_site
    left join public_notices pn on pn.id = b.disposal_notice
    left join tags t on t.id = b.tag
    left join codes vk on vk.id = b.vehicle_kind
    left join codes mo on mo.id = b.model
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
   where b.management_number is not null and ${where}
   order by b.retention_deadline_on, b.management_number
   limit ${mostAtOnce}`;
