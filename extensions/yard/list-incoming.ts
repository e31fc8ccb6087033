import { ListIncoming } from '@bicycles/schema/yard/contracts';
import { conditionMarksColumn } from '../bicycle/condition-marks-column.ts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';

type Bicycle = {
  bicycleId: string;
  tagNumber: string;
  managementNumber: string;
  placeName: string;
  conditionMarks: string[];
  conditionMemo: string | null;
  photoId: string | null;
};
type Incoming = Bicycle & { removedAt: string; loadedAt: string | null; crew: string | null; status: string };
type Arrived = Bicycle & { arrivedAt: string };

const bicycle = `
  b.id as "bicycleId", t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName",
  b.condition_memo as "conditionMemo", ${conditionMarksColumn},
  (select id from photos where bicycle = b.id order by (kind = 'removal') desc, taken_at limit 1) as "photoId"`;
const tables = 'bicycles b join tags t on t.id = b.tag join places p on p.id = b.place';

/** What is on its way to a yard, and what was received there and still waits for 二次登録. Rows F7, L2. */
export const listIncoming = defineQuery(ListIncoming, async ({ storageSiteId }, { db }) => {
  const [incoming, awaitingIntake] = await Promise.all([
    readRows<Incoming>(
      db,
      `select ${bicycle}, b.removed_at as "removedAt", b.crew, b.status,
              case when b.status = 'in_transit' then b.loaded_at end as "loadedAt" from ${tables}
        where b.storage_site = :site and b.status in ('removed', 'in_transit')
        order by b.status, b.loaded_at, b.removed_at limit 500`,
      { site: storageSiteId },
    ),
    readRows<Arrived>(
      db,
      `select ${bicycle}, b.arrived_at as "arrivedAt" from ${tables}
        where b.storage_site = :site and b.status = 'stored' and b.intake_at is null and b.arrived_at is not null
        order by b.arrived_at limit 500`,
      { site: storageSiteId },
    ),
  ]);
  return { incoming, awaitingIntake };
});
