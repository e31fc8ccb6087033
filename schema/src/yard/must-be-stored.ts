import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import { assertNever } from '../ground/assert-never.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** Whether the bicycle stands in a yard; `beforeRemoval` says what to do about one that was never removed. */
export function mustBeStored(status: Status, { beforeRemoval }: { beforeRemoval: string }): Verdict {
  if (isClosed(status)) return closedRefusal(status);
  switch (status) {
    case 'stored':
      return allowed;
    case 'removed':
    case 'in_transit':
      return refused('not-received', 'まだ受け入れていません。先に「受入」で札を読み取ってください');
    case 'tagged':
      return refused('not-removed', `撤去の登録がまだありません。${beforeRemoval}`);
    default:
      return assertNever(status);
  }
}
