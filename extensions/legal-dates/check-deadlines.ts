import type { BlockerCode } from '@bicycles/schema/bicycle/blocker-codes';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { asCommands } from '../ground/command/as-commands.ts';
import { readRow } from '../ground/command/rows.ts';
import { recomputeDeadlines } from './recompute-deadlines.ts';

type Counted = { becameDue: number; toAnnounce: number; ready: number; stuck: number; longestStuckDays: number };
type StuckBy = { code: BlockerCode; count: number; longestDays: number }[];

/**
 * 期限の点検 of one morning: deadlines follow the settings, then what became due, may be announced, may go, and
 * stands still. One row a day; a second server, or a second run of the same day, changes nothing. A ledger that
 * nothing was removed into yet has no mornings.
 */
export async function checkDeadlines(db: Knex, day: Day, at: string): Promise<void> {
  const begun = await readRow(db, 'select 1 as one from bicycles where removed_on is not null limit 1');
  if (!begun) return;
  await asCommands(db, async (trx) => {
    const claimed = await trx('deadline_checks')
      .insert({ ...emptyCheck, business_day: day, checked_at: at })
      .onConflict('business_day')
      .ignore()
      .returning('business_day');
    if (claimed.length === 0) return;
    const recomputed = await recomputeDeadlines(trx, at);
    const counted = await readRow<Counted & { stuckBy: StuckBy }>(trx, checkSql, { day });
    if (!counted) return;
    await trx('deadline_checks')
      .where({ business_day: day })
      .update({
        became_due: counted.becameDue,
        to_announce: counted.toAnnounce,
        ready: counted.ready,
        stuck: counted.stuck,
        longest_stuck_days: counted.longestStuckDays,
        stuck_by: JSON.stringify(counted.stuckBy),
        recomputed,
      });
  });
}

const emptyCheck = {
  became_due: 0,
  to_announce: 0,
  ready: 0,
  stuck: 0,
  longest_stuck_days: 0,
  stuck_by: '[]',
  recomputed: 0,
};

/** A missing 公示 is the office's next step, and one that runs only takes its days: neither is stuck. */
const inCourse = `array['not-announced', 'notice-running']`;

/** Stuck: past the deadline, and something else than the 公示 stands against it. */
const checkSql = `
  with past as materialized (
    select cast(:day as date) - b.retention_deadline_on as days, disposal_blockers(b, cast(:day as date)) as codes
      from bicycles b
     where b.status = 'stored' and b.retention_deadline_on < cast(:day as date)
  ), stuck as (
    select * from past where not codes <@ ${inCourse}
  )
  select (select cast(count(*) as int4) from past where days = 1) as "becameDue",
         (select cast(count(*) as int4) from past where codes = array['not-announced']) as "toAnnounce",
         (select cast(count(*) as int4) from past where cardinality(codes) = 0) as ready,
         (select cast(count(*) as int4) from stuck) as stuck,
         (select coalesce(max(days), 0) from stuck) as "longestStuckDays",
         (select coalesce(json_agg(json_build_object('code', code, 'count', n, 'longestDays', longest) order by n desc, code), '[]')
            from (select code, cast(count(*) as int4) as n, max(days) as longest
                    from stuck, unnest(codes) as code where code <> all (${inCourse}) group by code) c) as "stuckBy"`;
