import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { DailyReport, Flow } from '@bicycles/schema/stock/contracts';
import { addsUp, totalFlow } from '@bicycles/schema/stock/flow';
import type { Knex } from 'knex';
import { cashOfDay } from '../cash/cash-of-day.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { flowSql } from './flow-sql.ts';

type Close = { countedYen: number; expectedYen: number; differenceReason: string | null; closedByName: string };

/** 作業日報 of a yard and business day, recounted from the ledger each time. Row D3. Throws `unknown-site` (404). */
export async function dailyReportOf(db: Knex, siteId: string, day: Day): Promise<DailyReport> {
  const site = await readRow<{ name: string }>(db, 'select name from storage_sites where id = :siteId', { siteId });
  if (!site) throw new Failure('unknown-site', '保管所を選び直してください', { status: 404 });
  const kinds = await readRows<Flow & { label: string }>(db, flowSql, { siteId, day });
  const cash = await cashOfDay(db, siteId, day);
  const close = await readRow<Close>(db, closeSql, { siteId, day });
  const total = totalFlow(kinds);
  return {
    storageSiteId: siteId,
    storageSiteName: site.name,
    day,
    kinds,
    total,
    paidCount: cash.takings.reduce((sum, { count }) => sum + count, 0),
    takenYen: cash.takenYen,
    refundedYen: cash.refundedYen,
    countedYen: close?.countedYen ?? null,
    differenceYen: close ? close.countedYen - close.expectedYen : null,
    differenceReason: close?.differenceReason ?? null,
    closedByName: close?.closedByName ?? null,
    isConsistent: addsUp(total),
  };
}

const closeSql = `
  select counted_yen as "countedYen", expected_yen as "expectedYen", difference_reason as "differenceReason",
         closed_by_name as "closedByName"
    from cash_closes where storage_site = :siteId and business_day = :day and reopened_at is null`;
