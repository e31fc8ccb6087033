import type { Status } from '@bicycles/schema/bicycle/status';
import type { Standing } from '@bicycles/schema/stock/contracts';

export type StandingRow = Omit<Standing, 'statusLabel'> & { status: Status };

/** What a person needs to find a bicycle in the yard, as columns over `bicycles b`. */
const standingColumns = `
  b.id as "bicycleId", t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName",
  b.status, b.storage_slot as "storageSlot",
  concat_ws(' ', vk.label, co.label, mo.label) as look,
  (select f.id from photos f where f.bicycle = b.id order by f.taken_at limit 1) as "photoId"`;

const standingTables = `
  bicycles b
  join tags t on t.id = b.tag
  join places p on p.id = b.place
  left join codes vk on vk.id = b.vehicle_kind
  left join codes co on co.id = b.colour
  left join codes mo on mo.id = b.model`;

/** Index bicycles_site_status. */
export const expectedSql = `
  select ${standingColumns} from ${standingTables}
   where b.storage_site = :siteId and b.status = 'stored'
   order by b.storage_slot nulls last, b.management_number`;

export type ScanRow = { tagNumber: string; scannedAt: string; status: Status | null; siteId: string | null } & {
  siteName: string | null;
  bicycle: StandingRow | null;
};

/** Every scan with its bicycle as it stands now, newest first. */
export const scansSql = `
  select c.tag_number as "tagNumber", c.scanned_at as "scannedAt", b.status, b.storage_site as "siteId",
         s.name as "siteName",
         case when b.id is null then null else (select to_json(q) from (
           select ${standingColumns} from ${standingTables} where b.id = c.bicycle) q) end as bicycle
    from stocktake_scans c
    left join bicycles b on b.id = c.bicycle
    left join storage_sites s on s.id = b.storage_site
   where c.stocktake = :stocktakeId
   order by c.scanned_at desc, c.tag_number`;

export type StocktakeRow = {
  id: string;
  siteId: string;
  siteName: string;
  startedAt: string;
  startedByName: string;
  finishedAt: string | null;
  cancelledAt: string | null;
  result: unknown;
  note: string | null;
};

export const stocktakeSql = (where: string) => `
  select k.id, k.storage_site as "siteId", s.name as "siteName", k.started_at as "startedAt",
         k.started_by_name as "startedByName", k.finished_at as "finishedAt", k.cancelled_at as "cancelledAt",
         k.result, k.note
    from stocktakes k join storage_sites s on s.id = k.storage_site
   where ${where}`;
