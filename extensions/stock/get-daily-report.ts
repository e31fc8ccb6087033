import { GetDailyReport } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { dailyReportOf } from './daily-report-of.ts';

/** 作業日報 on the screen; without a day, today's as far as it has gone. */
export const getDailyReport = defineQuery(GetDailyReport, async ({ storageSiteId, day }, { db, today, audit }) => {
  audit({ kind: 'storage_sites', id: storageSiteId, details: { day: day ?? today } });
  return dailyReportOf(db, storageSiteId, day ?? today);
});
