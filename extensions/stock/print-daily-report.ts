import type { Day } from '@bicycles/schema/ground/values';
import { PrintDailyReport } from '@bicycles/schema/stock/contracts';
import type { Knex } from 'knex';
import { cashOfDay } from '../cash/cash-of-day.ts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { csvFile } from '../ground/csv/csv-file.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { dailyReportCells, dailyReportHeader } from './daily-report-cells.ts';
import { dailyReportData } from './daily-report-data.ts';
import { dailyReportOf } from './daily-report-of.ts';

/** 作業日報 D3: the paper that the yard sends to the ward, or CSV for the ward's own tables. */
export const printDailyReport = defineDocument(PrintDailyReport, async (input, { db, files, actor, audit }) => {
  const { storageSiteId, day, form, weather, remarks } = input;
  const report = await dailyReportOf(db, storageSiteId, day);
  audit({ kind: 'storage_sites', id: storageSiteId, details: { day, form } });
  const name = `daily-report-${day.replaceAll('-', '')}`;
  if (form !== 'pdf') {
    const encoding = form === 'csv-cp932' ? 'cp932' : 'utf8';
    const content = csvFile(dailyReportHeader, dailyReportCells(report), encoding);
    return {
      name: `${name}.csv`,
      content,
      mediaType: `text/csv; charset=${encoding === 'utf8' ? 'utf-8' : 'Shift_JIS'}`,
    };
  }
  const data = dailyReportData({
    report,
    cash: await cashOfDay(db, storageSiteId, day),
    ...(await factsOfDay(db, storageSiteId, day)),
    preparedBy: actor.name,
    openingHours: await readSetting(db, 'hours.yard', day),
    weather,
    remarks,
  });
  return { name: `${name}.pdf`, pdf: await renderInUse({ db, files }, 'daily-report', data) };
});

type Facts = { coins: Record<string, number> | null; exemptedYen: number; staff: string[] };

async function factsOfDay(db: Knex, siteId: string, day: Day): Promise<Facts> {
  const bindings = { siteId, day };
  const close = await readRow<Pick<Facts, 'coins'>>(db, coinsSql, bindings);
  const exempted = await readRow<{ yen: number }>(db, exemptedSql, bindings);
  const staff = await readRows<{ name: string }>(db, staffSql, bindings);
  return { coins: close?.coins ?? null, exemptedYen: exempted?.yen ?? 0, staff: staff.map(({ name }) => name) };
}

const coinsSql = `
  select coins from cash_closes where storage_site = :siteId and business_day = :day and reopened_at is null`;

/** The fee in force on the day, for each bicycle that was given back without one. */
const exemptedSql = `
  select coalesce(sum((select f.yen from fees f where f.vehicle_kind = r.vehicle_kind and f.valid_from <= r.returned_on
                        order by f.valid_from desc limit 1)), 0)::int4 as yen
    from returns r
   where r.storage_site = :siteId and r.returned_on = :day and r.is_exempt
     and (r.cancelled_at is null or (r.cancelled_at at time zone 'Asia/Tokyo')::date > r.returned_on)`;

const staffSql = `
  select distinct e.actor_name as name
    from bicycle_events e join bicycles b on b.id = e.bicycle
   where b.storage_site = :siteId and e.actor_role = 'storage' and e.actor_name is not null
     and e.occurred_at >= cast(:day as timestamp) at time zone 'Asia/Tokyo'
     and e.occurred_at < (cast(:day as timestamp) + interval '1 day') at time zone 'Asia/Tokyo'
   order by 1`;
