import { ListSaleMoney, type SaleMoney, type SaleMoneySum } from '@bicycles/schema/disposal/sale-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { saleSql } from './sale-sql.ts';

const pageSize = 50;

/** 売却代金 6条4項: kept, claimed, paid and the ward's, per year of the sale and yard, and bicycle by bicycle. */
export const listSaleMoney = defineQuery(ListSaleMoney, async (input, { db, today, audit }) => {
  const { fiscalYear, storageSiteId, state, number, page } = input;
  const narrowed = {
    today,
    fiscalYear: fiscalYear ?? null,
    storageSiteId: storageSiteId ?? null,
  };
  const picked = { ...narrowed, state: state ?? null, number: number === undefined ? null : `%${number}%` };
  const rows = await readRows<SaleMoney>(
    db,
    `select * from (${saleSql}) q where ${narrowing} and ${picking}
      order by "soldOn" desc, "managementNumber" limit :limit offset :offset`,
    { ...picked, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const total = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from (${saleSql}) q where ${narrowing} and ${picking}`,
    picked,
  );
  audit({ kind: 'disposals', details: { sales: { fiscalYear, storageSiteId, state, page } } });
  return { sums: await readRows<SaleMoneySum>(db, sumsSql, narrowed), rows, count: total?.count ?? 0 };
});

const narrowing = `
  (cast(:fiscalYear as int4) is null or "fiscalYear" = :fiscalYear)
  and (cast(:storageSiteId as uuid) is null or "storageSiteId" = cast(:storageSiteId as uuid))`;
const picking = `
  (cast(:state as text) is null or state = :state)
  and (cast(:number as text) is null or "managementNumber" ilike :number or "tagNumber" like :number)`;

const of = (state: string) => `filter (where state = '${state}')`;

/** Sold = held + claimed + paid + income: the fee that is kept of a claim that was paid is the ward's. */
const sumsSql = `
  select "fiscalYear", "storageSiteId", "storageSiteName",
         count(*)::int4 as "soldCount", sum(yen)::int4 as "soldYen",
         count(*) ${of('held')}::int4 as "heldCount", coalesce(sum(yen) ${of('held')}, 0)::int4 as "heldYen",
         count(*) ${of('claimed')}::int4 as "claimedCount", coalesce(sum(yen) ${of('claimed')}, 0)::int4 as "claimedYen",
         count(*) ${of('paid')}::int4 as "paidCount", coalesce(sum("paidYen") ${of('paid')}, 0)::int4 as "paidYen",
         count(*) ${of('income')}::int4 as "incomeCount",
         (coalesce(sum(yen) ${of('income')}, 0) + coalesce(sum(yen - "paidYen") ${of('paid')}, 0))::int4 as "incomeYen"
    from (${saleSql}) q
   where ${narrowing}
   group by "fiscalYear", "storageSiteId", "storageSiteName", sort
   order by "fiscalYear" desc, sort nulls last`;
