import type { Id } from '@bicycles/schema/ground/values';
import type { FoundBicycle } from '@bicycles/schema/search/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** The rows of these bicycles, in the order of their ids; owners are null unless they may be seen. */
export async function readFound(
  db: Knex,
  ids: readonly Id[],
  { seesOwners }: { seesOwners: boolean },
): Promise<FoundBicycle[]> {
  return ids.length === 0 ? [] : readRows<FoundBicycle>(db, foundSql(seesOwners), { ids });
}

/** Each label by a look-up of its own: as joins, the planner would weigh their order for longer than they take. */
const label = (column: string) => `(select label from codes where id = b.${column})`;
const nameIn = (table: string, column: string, name = 'name') =>
  `(select ${name} from ${table} where id = b.${column})`;

const ownerColumns = (seesOwners: boolean) =>
  seesOwners
    ? 'o.name as "ownerName", o.postal_code as "ownerPostalCode", o.address as "ownerAddress"'
    : 'null as "ownerName", null as "ownerPostalCode", null as "ownerAddress"';

const foundSql = (seesOwners: boolean) => `
  select b.id, b.revision, b.management_number as "managementNumber", ${nameIn('tags', 'tag', 'number')} as "tagNumber",
    b.status, b.warned_at as "warnedAt", b.removed_at as "removedAt", b.removed_on as "removedOn",
    ${nameIn('places', 'place')} as "placeName", b.place_note as "placeNote", b.zone,
    ${label('removal_kind')} as "removalKindLabel",
    ${nameIn('storage_sites', 'storage_site', 'short_name')} as "storageSiteName", b.storage_slot as "storageSlot",
    b.retention_deadline_on as "retentionDeadlineOn", ${label('vehicle_kind')} as "vehicleKindLabel",
    ${label('model')} as "modelLabel", b.model_note as "modelNote", b.manufacturer,
    ${label('colour')} as "colourLabel", ${label('second_colour')} as "secondColourLabel",
    b.registration_kind as "registrationKind", b.registration_number as "registrationNumber",
    ${nameIn('police_bodies', 'registration_police_body')} as "registrationPoliceBodyName",
    ${label('sticker_colour')} as "stickerColourLabel", b.frame_number as "frameNumber",
    coalesce(b.is_damaged, false) as "isDamaged", b.is_beyond_use as "isBeyondUse", b.condition_memo as "conditionMemo",
    b.police_inquired_on as "policeInquiredOn", b.police_answered_on as "policeAnsweredOn", b.notified_on as "notifiedOn",
    b.is_undelivered as "isUndelivered", b.storage_announced_on as "storageAnnouncedOn",
    b.disposal_announced_on as "disposalAnnouncedOn", b.returned_on as "returnedOn",
    ${label('return_kind')} as "returnKindLabel", b.final_on as "finalOn", b.disposal_yen as "disposalYen",
    b.is_exempt as "isExempt", b.paid_yen as "paidYen", b.has_theft_report as "hasTheftReport", b.is_held as "isHeld",
    b.remarks, b.owner is not null as "hasOwner", ${ownerColumns(seesOwners)},
    (select id from photos where bicycle = b.id
      order by (kind = 'intake') desc, (kind = 'removal') desc, taken_at limit 1) as "photoId"
  from unnest(cast(:ids as uuid[])) with ordinality found (id, place)
  join bicycles b on b.id = found.id
  ${seesOwners ? 'left join owners o on o.id = b.owner' : ''}
  order by found.place`;
