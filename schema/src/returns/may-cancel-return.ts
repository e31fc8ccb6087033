import { type Status, statusLabels } from '../bicycle/status.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type CancellationFacts = {
  status: Status;
  /** Null while the counter case is not completed. */
  returnedOn: Day | null;
  isCancelled: boolean;
  paidYen: number;
  today: Day;
  /** Whether the yard's cash of today has been closed: money can't go back out of a counted box. */
  isCashClosed: boolean;
  /** Of any day, not of today alone: the office. */
  mayReopenCash: boolean;
};

/** Whether a mistaken return may be undone: the yard on the same day, the office also later. */
export function mayCancelReturn(facts: CancellationFacts): Verdict {
  const { status, returnedOn, isCancelled, paidYen, today, isCashClosed, mayReopenCash } = facts;
  if (isCancelled) return refused('already-cancelled', 'この返還はすでに取り消されています。台帳で確かめてください');
  if (returnedOn === null || status !== 'returned') {
    return refused(
      'not-returned',
      `この自転車は「${statusLabels[status]}」のため、返還を取り消せません。台帳で確かめてください`,
    );
  }
  if (returnedOn !== today && !mayReopenCash) {
    return refused('another-day', '前の日までの返還は保管所では取り消せません。区の担当者に連絡してください');
  }
  if (paidYen > 0 && isCashClosed) {
    return refused(
      'cash-closed',
      '本日のレジは締めてあるため、手数料を返せません。区の担当者にレジの再開を依頼してください',
    );
  }
  return allowed;
}
