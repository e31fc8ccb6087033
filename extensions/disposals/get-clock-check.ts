import { type ClockCheck, GetClockCheck } from '@bicycles/schema/disposal/gate-contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRow } from '../command/rows.ts';

/** What the last 期限の点検 found, for the office's start screen. */
export const getClockCheck = defineQuery(GetClockCheck, async (_input, { db }) => ({
  check: (await readRow<ClockCheck>(db, lastCheckSql)) ?? null,
}));

const lastCheckSql = `
  select business_day as "businessDay", checked_at as "checkedAt", became_due as "becameDue", to_announce as "toAnnounce",
         ready, stuck, longest_stuck_days as "longestStuckDays", stuck_by as "stuckBy", recomputed
    from clock_checks order by business_day desc limit 1`;
