import { type CashClose, type CashDay, GetCashDay } from '@bicycles/schema/cash/contracts';
import { mayUndoCashClose, undoableUntil } from '@bicycles/schema/cash/may-undo-cash-close';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { cashOfDay } from './cash-of-day.ts';

/** レジの一日: the sum by the returns, its close, the closes before and the days that were never closed. */
export const getCashDay = defineQuery(GetCashDay, async ({ storageSiteId: siteId, day }, context) => {
  const { db, actor, now, today, audit } = context;
  const businessDay = day ?? today;
  const site = await readRow<{ name: string }>(db, 'select name from storage_sites where id = :siteId', { siteId });
  if (!site) throw new Failure('unknown-site', '保管所を選び直してください', { status: 404 });
  const [book, history, openDays] = await Promise.all([
    cashOfDay(db, siteId, businessDay),
    readRows<CashClose>(db, historySql, { siteId }),
    readRows<{ day: CashDay['openDays'][number] }>(db, openDaysSql, { siteId, today }),
  ]);
  const close = await readRow<CashClose & { closedById: string }>(db, closeSql, { siteId, day: businessDay });
  audit({ kind: 'cash_closes', id: siteId, details: { day: businessDay } });
  return {
    today,
    day: businessDay,
    siteName: site.name,
    book,
    close: close ?? null,
    history,
    openDays: openDays.map((each) => each.day),
    undoableUntil:
      close && mayUndoCashClose(close, { actorId: actor.id, now: iso(now) }).allowed
        ? undoableUntil(close.closedAt)
        : null,
  };
});

const columns = `
  c.id, c.business_day as "businessDay", c.expected_yen as "expectedYen", c.counted_yen as "countedYen", c.coins,
  c.difference_reason as "differenceReason", c.closed_by as "closedById", c.closed_by_name as "closedByName", c.closed_at as "closedAt",
  nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "reopenedByName", c.reopened_at as "reopenedAt",
  c.reopened_reason as "reopenedReason"
  from cash_closes c left join directus_users u on u.id = c.reopened_by`;

const closeSql = `select ${columns}
   where c.storage_site = :siteId and c.business_day = :day and c.reopened_at is null`;

const historySql = `select ${columns}
   where c.storage_site = :siteId order by c.business_day desc, c.closed_at desc limit 60`;

const openDaysSql = `
  select distinct r.returned_on as day from returns r
   where r.storage_site = :siteId and r.returned_on < :today and r.returned_on >= cast(:today as date) - 60
     and r.paid_yen > 0 and r.cancelled_at is null
     and not exists (select 1 from cash_closes c
        where c.storage_site = r.storage_site and c.business_day = r.returned_on and c.reopened_at is null)
   order by day limit 31`;
