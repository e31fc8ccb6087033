import { type Status, statuses } from '@bicycles/schema/bicycle/status';
import type { Instant } from '@bicycles/schema/ground/values';
import { mayRemove } from '@bicycles/schema/street/may-remove';
import { DateTime } from 'luxon';
import type { FoundTag, TagAnswer } from './look-up.server.ts';

export type Standing = {
  found: FoundTag;
  bicycle: { warnedAt: Instant; removableAt: Instant; placeName: string; placeNote: string | null };
};

const neverTagged = 'この札はまだ札付けされていません。先に「札付け」で登録してください';

/** The tagged bicycle that a scan leads to, or why there is none to remove; undefined before the answer. */
export function standingBicycle(answer: TagAnswer | undefined): Standing | { problem: string } | undefined {
  if (answer === undefined || 'problem' in answer) return answer;
  const { bicycle, tagStatus } = answer.found;
  if (bicycle === null || bicycle.warnedAt === null || bicycle.removableAt === null) {
    return {
      problem:
        tagStatus === 'void' ? 'この札は無効になっています。新しい札で札付けからやり直してください' : neverTagged,
    };
  }
  const { warnedAt, removableAt, placeName, placeNote } = bicycle;
  const end = DateTime.fromISO(removableAt);
  // Asked for the end of the wait: whatever is refused then is not a matter of waiting.
  const verdict = mayRemove({
    status: statusOf(bicycle.status),
    warnedAt: end,
    now: end,
    waitMinutes: 0,
    mayRemoveEarly: false,
  });
  return verdict.allowed
    ? { found: answer.found, bicycle: { warnedAt, removableAt, placeName, placeNote } }
    : { problem: verdict.reason };
}

function statusOf(text: string): Status {
  const status = statuses.find((each) => each === text);
  if (status === undefined) throw new RangeError(`Status ${text}`);
  return status;
}
