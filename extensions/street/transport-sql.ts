import type { TransportItem } from '@bicycles/schema/street/transport-contracts';
import { conditionMarksColumn } from '../bicycle/condition-marks-column.ts';
import { onTheWaySql } from './on-the-way-sql.ts';

export type TransportRow = TransportItem & {
  storageSiteId: string;
  shortName: string;
  siteName: string;
  total: number;
};

/** Removed or on the way, yard by yard, newest first; `:atMost` of each yard and state, null means every one. */
export const transportSql = `
  select w.total, b.storage_site as "storageSiteId", s.short_name as "shortName", s.name as "siteName", b.id as "bicycleId",
         t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName",
         concat_ws(' ', vk.label, co.label) as look, b.removed_at as "removedAt",
         case when b.status = 'in_transit' then b.loaded_at end as "loadedAt", b.crew,
         coalesce(b.condition_marks, '[]'::json) as "conditionMarkIds", ${conditionMarksColumn},
         b.condition_memo as "conditionMemo",
         (select f.id from photos f where f.bicycle = b.id order by (f.kind = 'removal') desc, f.taken_at limit 1) as "photoId"
    from (${onTheWaySql}) w
    join bicycles b on b.id = w.id
    join tags t on t.id = b.tag
    join places p on p.id = b.place
    join storage_sites s on s.id = b.storage_site
    left join codes vk on vk.id = b.vehicle_kind
    left join codes co on co.id = b.colour
   where cast(:atMost as integer) is null or w.nth <= cast(:atMost as integer)
   order by s.code, b.status, w.nth`;
