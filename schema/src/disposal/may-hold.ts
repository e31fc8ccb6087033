import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { mayOverwrite } from '../bicycle/may-overwrite.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import { refused, type Verdict } from '../ground/verdict.ts';

type HoldFacts = { status: Status; isHeld: boolean; revision: number };

/** Whether a bicycle that was removed may be held back from disposal and return. */
export function mayHold({ status, isHeld, revision }: HoldFacts, expectedRevision: number): Verdict {
  if (isClosed(status)) return closedRefusal(status);
  if (status === 'tagged') {
    return refused('not-removed', 'まだ撤去していない自転車です。撤去を登録してから保留してください');
  }
  if (isHeld) return refused('already-held', 'すでに処分を保留しています。台帳で理由を確かめてください');
  return mayOverwrite(revision, expectedRevision);
}

/** Whether its hold may be released. */
export function mayReleaseHold({ status, isHeld, revision }: HoldFacts, expectedRevision: number): Verdict {
  if (isClosed(status)) return closedRefusal(status);
  if (!isHeld) return refused('not-held', '処分を保留していません。画面を読み直してください');
  return mayOverwrite(revision, expectedRevision);
}
