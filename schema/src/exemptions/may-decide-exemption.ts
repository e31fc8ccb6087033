import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import type { Id } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { type ExemptionState, exemptionStateLabels } from '../returns/exemption.ts';

export type DecisionFacts = {
  status: Status;
  state: ExemptionState;
  isWithdrawn: boolean;
  /** Who asked at the counter, and who decides now. */
  askedBy: Id | null;
  decidedBy: Id;
};

/** Whether this person may answer the request now: once, while the bicycle is kept, and not their own. Row R2. */
export function mayDecideExemption({ status, state, isWithdrawn, askedBy, decidedBy }: DecisionFacts): Verdict {
  if (isWithdrawn) return refused('withdrawn', 'この申請は取り下げられています。一覧に戻って確かめてください');
  if (state !== 'requested') {
    return refused(
      'already-decided',
      `この申請は「${exemptionStateLabels[state]}」と決まっています。一覧に戻って確かめてください`,
    );
  }
  if (isClosed(status)) {
    return refused('closed', `この自転車は「${statusLabels[status]}」のため、もう決められません。一覧に戻ってください`);
  }
  if (askedBy === decidedBy) {
    return refused('same-person', '自分が受け付けた申請は確認できません。ほかの人が確認してください');
  }
  return allowed;
}
