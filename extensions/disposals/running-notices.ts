import { formatWareki } from '@bicycles/schema/text/wareki';
import type { Day } from '@bicycles/schema/values';
import type { Knex } from 'knex';
import { readRows } from '../command/rows.ts';

/**
 * Which of these bicycles still wait for the last day of their 処分公示, with the reason for a person: the notice tells
 * the public that nothing is disposed of before it is over (自転車法6条3項). Not for 機能喪失, which needs no 公示 (row
 * D2), nor where two people lifted it.
 */
export async function runningNotices(
  db: Knex,
  bicycleIds: readonly string[],
  today: Day,
): Promise<Map<string, string>> {
  const rows = await readRows<{ id: string; until: Day }>(db, runningSql, { bicycleIds, today });
  return new Map(
    rows.map(({ id, until }) => [id, `処分公示の期間中です（${formatWareki(until)}まで）。翌日から処分できます`]),
  );
}

const runningSql = `
  select b.id, n.announced_until as until
    from bicycles b join public_notices n on n.id = b.disposal_notice
   where b.id = any(cast(:bicycleIds as uuid[])) and n.state = 'announced' and n.announced_until >= cast(:today as date)
     and not b.is_beyond_use
     and not exists (select 1 from disposal_overrides o
                      where o.bicycle = b.id and o.state = 'approved' and 'not-announced' = any(o.lifts))`;
