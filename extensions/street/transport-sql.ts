import type { TransportItem } from '@bicycles/schema/street/transport-contracts';
import { conditionMarksColumn } from '../ground/bicycle/condition-marks-column.ts';
import { onTheWaySql } from './on-the-way-sql.ts';

export type TransportRow = TransportItem & {
  storageSiteId: string;
  shortName: string;
  siteName: string;
};

/** Removed or on the way, yard by yard, newest first; `where` is on `b`. */
export const transportSql = (where: string) => `
  select b.storage_site as "storageSiteId", s.short_name as "shortName", s.name as "siteName", b.id as "bicycleId",
         t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName",
         concat_ws(' ', vk.label, co.label) as look, b.removed_at as "removedAt",
         case when b.status = 'in_transit' then b.loaded_at end as "loadedAt", b.crew,
         coalesce(b.condition_marks, '[]'::json) as "conditionMarkIds", ${conditionMarksColumn},
         b.condition_memo as "conditionMemo",
         (select f.id from photos f where f.bicycle = b.id and f.kind in ('tagging', 'removal')
           order by (f.kind = 'removal') desc, f.taken_at limit 1) as "photoId"
    from (${onTheWaySql}) w
    join bicycles b on b.id = w.id
    join tags t on t.id = b.tag
    join places p on p.id = b.place
    join storage_sites s on s.id = b.storage_site
    left join codes vk on vk.id = b.vehicle_kind
    left join codes co on co.id = b.colour
   where ${where}
   order by s.code, b.status, w.nth`;
