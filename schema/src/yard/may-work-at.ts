import type { Role } from '../ground/access/roles.ts';
import type { Id } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type Worker = { role: Role; storageSiteId: Id | null; storageSiteName: string | null };
type Yard = { id: Id; name: string };

/** Whether what a clerk does at this yard is done for another one's: the trail names the yard then. */
export const standsInAt = ({ role, storageSiteId }: Pick<Worker, 'role' | 'storageSiteId'>, yardId: Id): boolean =>
  role === 'storage' && storageSiteId !== yardId;

/**
 * Whether a person may write what happens at a yard: its own clerks, those of the others while the office lets them stand
 * in (setting `yards.stand_in`), and the office and the administrators, who belong to no yard.
 */
export function mayWorkAt(worker: Worker, yard: Yard, { mayStandIn }: { mayStandIn: boolean }): Verdict {
  if (!standsInAt(worker, yard.id) || mayStandIn) return allowed;
  if (worker.storageSiteId === null) {
    return refused('no-yard', 'あなたの保管所が登録されていません。管理者に登録を依頼してください');
  }
  return refused(
    'other-yard',
    `「${yard.name}」の登録は、その保管所の職員が行います（あなたの保管所は「${worker.storageSiteName}」です）。応援で行うときは、区の担当者に設定「保管所の応援」を依頼してください`,
  );
}
