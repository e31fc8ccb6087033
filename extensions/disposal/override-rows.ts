/** The table disposal_overrides: exceptions from the gate, asked by one person and approved by another. */
import type { Override } from '@bicycles/schema/disposal/gate-contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRow, readRows } from '../ground/command/rows.ts';

type StoredOverride = Omit<Override, 'isOwn'> & { bicycleId: string; managementNumber: string; askedBy: string };

/** Every exception of one bicycle, newest first. */
export const overridesOf = (db: Knex, bicycleId: string): Promise<StoredOverride[]> =>
  readRows<StoredOverride>(db, `${overrideSql} where o.bicycle = :bicycleId order by o.asked_at desc, o.id`, {
    bicycleId,
  });

/** What waits for a second person, oldest first. */
export const waitingOverrides = (db: Knex): Promise<StoredOverride[]> =>
  readRows<StoredOverride>(db, `${overrideSql} where o.state = 'asked' order by o.asked_at, o.id limit 200`);

/** One exception. Throws `override-not-found` (404). */
export async function getOverride(db: Knex, id: string): Promise<StoredOverride> {
  const found = await readRow<StoredOverride>(db, `${overrideSql} where o.id = :id`, { id });
  if (found) return found;
  throw new Failure('override-not-found', '例外の申請が見つかりません。一覧を読み直してください', { status: 404 });
}

/** As one person sees it. */
export const seenBy = (actorId: string, { askedBy, ...override }: StoredOverride) => ({
  ...override,
  isOwn: askedBy === actorId,
});

const overrideSql = `
  select o.id as "overrideId", o.bicycle as "bicycleId", b.management_number as "managementNumber", o.state, o.reason,
         o.lifts, o.asked_by as "askedBy", o.asked_by_name as "askedByName", o.asked_at as "askedAt",
         o.decided_by_name as "decidedByName", o.decided_at as "decidedAt", o.decision_note as "decisionNote"
    from disposal_overrides o join bicycles b on b.id = o.bicycle`;
