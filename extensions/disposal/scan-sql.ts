import type { Status } from '@bicycles/schema/bicycle/status';
import type { DisposalItemState } from '@bicycles/schema/disposal/contracts';

export type ScannedBicycle = {
  bicycleId: string;
  status: Status;
  storageSiteId: string | null;
  storageSiteName: string | null;
  itemState: DisposalItemState | null;
  managementNumber: string | null;
  look: string;
};

/** A bicycle `b` as a scan for the list `:disposalId` sees it. */
export const scannedColumns = `
  b.id as "bicycleId", b.status, b.storage_site as "storageSiteId", s.short_name as "storageSiteName",
  (select i.state from disposal_items i where i.disposal = cast(:disposalId as uuid) and i.bicycle = b.id) as "itemState",
  b.management_number as "managementNumber",
  (select concat_ws(' ', vk.label, co.label, mo.label)
     from (select 1) x left join codes vk on vk.id = b.vehicle_kind left join codes co on co.id = b.colour
     left join codes mo on mo.id = b.model) as look`;

/** By the tag on the bicycle, or by the 整理番号 of the printed list. */
export const scannedSql = `
  select ${scannedColumns}
    from bicycles b left join storage_sites s on s.id = b.storage_site
   where b.management_number = :scanned or b.tag = (select t.id from tags t where t.number = :scanned)
   limit 1`;
