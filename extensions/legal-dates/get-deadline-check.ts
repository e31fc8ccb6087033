import {
  type DeadlineCheck,
  GetDeadlineCheck,
  type MissingStep,
  type WaitingDecision,
} from '@bicycles/schema/legal-dates/contracts';
import { isWaitingRemoval } from '../disposal/removal-rows.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';

/** What the last 期限の点検 found, for the office's start screen. */
export const getDeadlineCheck = defineQuery(GetDeadlineCheck, async (_input, { db }) => ({
  missing: await readRows<MissingStep>(db, missingSql),
  waiting: await readRows<WaitingDecision>(db, waitingSql),
  check: (await readRow<DeadlineCheck>(db, lastCheckSql)) ?? null,
}));

const lastCheckSql = `
  select business_day as "businessDay", checked_at as "checkedAt", became_due as "becameDue", to_announce as "toAnnounce",
         ready, stuck, longest_stuck_days as "longestStuckDays", stuck_by as "stuckBy", recomputed
    from deadline_checks order by business_day desc limit 1`;

/** Of all that is stored; index bicycles_site_status narrows it to the yards' own. */
const missingSql = `
  with stored as materialized (
    select b.id, coalesce((b.arrived_at at time zone 'Asia/Tokyo')::date, b.removed_on) as since,
           b.storage_announced_on is null as unannounced, registration_standing(b) as standing
      from bicycles b where b.status = 'stored'
  ), missing as (
    select 1 as place, 'not-publicly-stored' as code, since from stored where unannounced
    union all select 2, 'registration-unchecked', since from stored where standing = 'unchecked'
    union all select 3, 'never-asked', since from stored where standing = 'never-asked'
    union all
    select 4, 'protection-removed', min((r.removed_at at time zone 'Asia/Tokyo')::date)
      from protection_removals r join stored s on s.id = r.bicycle
     where r.state <> 'confirmed' and r.kind <> 'beyond-use' group by r.bicycle
  )
  select code, cast(count(*) as int4) as count, min(since) as since from missing group by place, code order by place`;

/** As the lists of 処分の状況 count them; indexes protection_removals_waiting and disposal_overrides_waiting. */
const waitingSql = `
  with waiting as (
    select 'beyond-use' as kind, r.removed_at as at
      from protection_removals r join bicycles b on b.id = r.bicycle
     where r.kind = 'beyond-use' and ${isWaitingRemoval}
    union all
    select 'override', asked_at from disposal_overrides where state = 'asked'
  )
  select kind, cast(count(*) as int4) as count, cast(min(at) at time zone 'Asia/Tokyo' as date) as since
    from waiting group by kind order by kind`;
