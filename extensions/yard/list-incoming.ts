import { pageCards } from '@bicycles/schema/ground/list-page';
import { ListIncoming, mostJustReceived } from '@bicycles/schema/yard/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { conditionMarksColumn } from '../ground/bicycle/condition-marks-column.ts';
import { removalPhotoColumn } from '../ground/bicycle/removal-photo-column.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { onTheWaySql } from '../street/on-the-way-sql.ts';

type Output = z.output<typeof ListIncoming.output>;
type Incoming = Output['incoming']['rows'][number];
type Awaiting = Output['justReceived'][number];
type Named = Pick<Awaiting, 'bicycleId' | 'tagNumber' | 'managementNumber' | 'placeName'>;
type TruckCheck = Output['truckChecks'][number];

const names = `
  b.id as "bicycleId", t.number as "tagNumber", b.management_number as "managementNumber", p.name as "placeName"`;
const tables = 'join tags t on t.id = b.tag join places p on p.id = b.place';
const facts = `
  ${names}, b.condition_memo as "conditionMemo", ${conditionMarksColumn}, ${removalPhotoColumn}`;

const incomingSql = `
  select ${names}, b.status from (${onTheWaySql}) w join bicycles b on b.id = w.id ${tables} order by b.status, w.nth`;

/** Longest waiting first. Index: bicycles_site_status. */
const awaitingSql = `
  select ${names} from bicycles b ${tables}
   where b.storage_site = :siteId and b.status = 'stored' and b.intake_at is null and b.arrived_at is not null
   order by b.arrived_at, b.id desc`;

const factsSql = `
  select ${facts}, b.removed_at as "removedAt", b.arrived_at as "arrivedAt", b.crew,
         case when b.status = 'in_transit' then b.loaded_at end as "loadedAt"
    from bicycles b ${tables} where b.id = any(cast(:ids as uuid[]))`;

/** Only today's: what nobody checked off yesterday is no longer at the gate. Index: truck_checks_open. */
const openChecks = `truck_checks c join truck_check_bicycles r on r.truck_check = c.id
   where c.storage_site = :siteId and c.checked_on = cast(:today as date) and c.finished_at is null`;
const truckChecksSql = `
  select c.id, c.crew, count(*)::int as received, (count(*) filter (where not r.was_on_list))::int as extra
    from ${openChecks}
   group by c.id order by c.crew nulls last, c.started_at
   limit 50`;

const extrasSql = `
  select ${names}
    from (select r.bicycle, r.received_at from ${openChecks} and not r.was_on_list) w
    join bicycles b on b.id = w.bicycle ${tables}
   order by w.received_at desc, b.id`;

/** What is on its way to a yard, what came off the trucks, and what was received there and still waits for 二次登録. Rows F7, L2. */
export const listIncoming = defineQuery(ListIncoming, async (input, { db, now, today }) => {
  const { storageSiteId: siteId, find, incomingPage, awaitingPage, extraPage } = input;
  const [incoming, awaiting, truckChecks, extras] = await Promise.all([
    readRows<Named & { status: string }>(db, incomingSql, { siteId, crew: null }),
    readRows<Named>(db, awaitingSql, { siteId }),
    readRows<TruckCheck>(db, truckChecksSql, { siteId, today }),
    readRows<Named>(db, extrasSql, { siteId, today }),
  ]);
  const ofIncoming = takePage(withWords(incoming, find), incomingPage, pageCards);
  const ofAwaiting = takePage(withWords(awaiting, find), awaitingPage, pageCards);
  return {
    incoming: { ...ofIncoming, rows: await withFacts<Incoming>(db, ofIncoming.rows) },
    incomingCount: incoming.length,
    onTruckCount: incoming.filter(({ status }) => status === 'in_transit').length,
    awaitingIntake: { ...ofAwaiting, rows: await withFacts<Awaiting>(db, ofAwaiting.rows) },
    awaitingIntakeCount: awaiting.length,
    justReceived: await withFacts<Awaiting>(db, awaiting.slice(-mostJustReceived).toReversed()),
    truckChecks,
    extras: takePage(extras, extraPage, pageCards),
    readAt: iso(now),
  };
});

/** These bicycles with what their rows on the screen say, in the same order. */
async function withFacts<Row extends Named>(db: Knex, bicycles: readonly Named[]): Promise<Row[]> {
  const rows = await readRows<Row>(db, factsSql, { ids: bicycles.map(({ bicycleId }) => bicycleId) });
  const byId = new Map(rows.map((row) => [row.bicycleId, row]));
  return bicycles.flatMap(({ bicycleId }) => byId.get(bicycleId) ?? []);
}
