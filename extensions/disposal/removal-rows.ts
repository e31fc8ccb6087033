/** What was taken away of a bicycle's protection, as its screens show it. */
import type { ProtectionRemoval } from '@bicycles/schema/disposal/protection-contracts';

export type RemovalRow = Omit<ProtectionRemoval, 'isOwn'> & { removedBy: string | null; status: string };

/** What waits for a second person, of `r` and its bicycle `b`: a bicycle that is still here, and beyond use still. */
export const isWaitingRemoval = `
  r.state <> 'confirmed' and b.status in ('removed', 'in_transit', 'stored')
  and (r.kind <> 'beyond-use' or b.is_beyond_use)`;

/** `where` is on `r` and its bicycle `b`. */
export const removalSql = (where: string) => `
  select r.id as "removalId", r.bicycle as "bicycleId", b.management_number as "managementNumber", b.status, r.kind,
         r.reason, r.before, r.state, r.removed_by as "removedBy", r.removed_by_name as "removedByName",
         r.removed_at as "removedAt", r.decided_by_name as "decidedByName", r.decision_note as "decisionNote"
    from protection_removals r join bicycles b on b.id = r.bicycle
   where b.management_number is not null and ${where}`;

export const seenByActor = (
  actorId: string,
  { removedBy, status: _status, ...row }: RemovalRow,
): ProtectionRemoval => ({ ...row, isOwn: removedBy === actorId });
