import { ListIncoming } from '@bicycles/schema/yard/contracts';
import { conditionMarksColumn } from '../bicycle/condition-marks-column.ts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';
import { mostOnTheWay, onTheWaySql } from '../street/on-the-way-sql.ts';

type Bicycle = {
  /** How many there are of its kind, sent or not. */
  total: number;
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
  w.total, b.id as "bicycleId", t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName",
  b.condition_memo as "conditionMemo", ${conditionMarksColumn},
  (select id from photos where bicycle = b.id order by (kind = 'removal') desc, taken_at limit 1) as "photoId"`;
const tables = 'join bicycles b on b.id = w.id join tags t on t.id = b.tag join places p on p.id = b.place';

/** Of very many those received last, longest waiting first. Index: bicycles_site_status. */
const awaitingSql = `
  select ${bicycle}, b.arrived_at as "arrivedAt"
    from (select id, count(*) over () as total from bicycles
           where storage_site = :siteId and status = 'stored' and intake_at is null and arrived_at is not null
           order by arrived_at desc, id limit :atMost) w ${tables}
   order by b.arrived_at, b.id desc`;

const incomingSql = `
  select ${bicycle}, b.removed_at as "removedAt", b.crew, b.status,
         case when b.status = 'in_transit' then b.loaded_at end as "loadedAt"
    from (${onTheWaySql}) w ${tables}
   where w.nth <= :atMost
   order by b.status, w.nth`;

/** What is on its way to a yard, and what was received there and still waits for 二次登録. Rows F7, L2. */
export const listIncoming = defineQuery(ListIncoming, async ({ storageSiteId: siteId }, { db }) => {
  const [incoming, awaitingIntake] = await Promise.all([
    readRows<Incoming>(db, incomingSql, { siteId, crew: null, atMost: mostOnTheWay }),
    readRows<Arrived>(db, awaitingSql, { siteId, atMost: mostOnTheWay }),
  ]);
  const countOf = (status: string) => incoming.find((row) => row.status === status)?.total ?? 0;
  const onTruckCount = countOf('in_transit');
  return {
    incoming,
    incomingCount: onTruckCount + countOf('removed'),
    onTruckCount,
    awaitingIntake,
    awaitingIntakeCount: awaitingIntake[0]?.total ?? 0,
  };
});
