import { DateTime } from 'luxon';
import type { Id, Instant } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** How long a slip of the hand can be taken back without the office. */
export const undoMinutes = 10;

/** The last instant at which a close can be undone by the person who made it. */
export const undoableUntil = (closedAt: Instant): Instant =>
  DateTime.fromISO(closedAt, { zone: 'Asia/Tokyo' }).plus({ minutes: undoMinutes }).toISO() ?? closedAt;

type Close = { closedById: Id; closedAt: Instant };

/** 締めの取消: by the same person, within ten minutes; later the office reopens it. */
export function mayUndoCashClose(
  { closedById, closedAt }: Close,
  { actorId, now }: { actorId: Id; now: Instant },
): Verdict {
  if (closedById !== actorId) {
    return refused('other-person', '締めた本人だけが取り消せます。区の担当者にレジの再開を依頼してください');
  }
  if (DateTime.fromISO(now) > DateTime.fromISO(undoableUntil(closedAt))) {
    return refused(
      'too-late',
      `締めてから${undoMinutes}分を過ぎたため取り消せません。区の担当者にレジの再開を依頼してください`,
    );
  }
  return allowed;
}
