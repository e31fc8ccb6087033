import {
  ListProtectionRemovals,
  type ProtectionRemoval,
  removalPageSize,
} from '@bicycles/schema/disposal/protection-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { isWaitingRemoval, type RemovalRow, removalSql, seenByActor } from './removal-rows.ts';

type Found = { rows: RemovalRow[]; count: number; byKind: { kind: ProtectionRemoval['kind']; count: number }[] };

/** 二人目の確認待ち, and of one bicycle all that was ever taken away. */
export const listProtectionRemovals = defineQuery(ListProtectionRemovals, async (input, { db, actor, audit }) => {
  const { bicycleId, kind, page } = input;
  const found = await readRow<Found>(db, foundSql, {
    bicycleId: bicycleId ?? null,
    kind: kind ?? null,
    limit: removalPageSize,
    offset: (page - 1) * removalPageSize,
  });
  const { rows = [], count = 0, byKind = [] } = found ?? {};
  audit({ kind: 'protection_removals', details: { bicycleId, kind, page, count } });
  return { removals: rows.map((row) => seenByActor(actor.id, row)), count, byKind };
});

/** Index protection_removals_waiting, or protection_removals_of_bicycle. */
const foundSql = `
  with found as (
    ${removalSql(`
      (cast(:bicycleId as uuid) is null or r.bicycle = cast(:bicycleId as uuid))
      and (cast(:bicycleId as uuid) is not null
           or (${isWaitingRemoval}))`)}
  ), page as (
    select * from found where cast(:kind as text) is null or kind = :kind
     order by "removedAt", "removalId" limit :limit offset :offset
  )
  select (select coalesce(json_agg(page order by "removedAt", "removalId"), '[]') from page) as rows,
         (select cast(count(*) as int4) from found where cast(:kind as text) is null or kind = :kind) as count,
         (select coalesce(json_agg(json_build_object('kind', kind, 'count', n) order by n desc, kind), '[]')
            from (select kind, cast(count(*) as int4) as n from found group by kind) k) as "byKind"`;
