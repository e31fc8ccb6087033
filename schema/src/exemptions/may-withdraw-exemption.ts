import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { type ExemptionState, exemptionStateLabels } from '../returns/exemption.ts';

/** Whether a request may be taken back: once, and in the state that the clerk saw. Row R2. */
export function mayWithdrawExemption(facts: {
  state: ExemptionState;
  seenState: ExemptionState;
  isWithdrawn: boolean;
}): Verdict {
  const { state, seenState, isWithdrawn } = facts;
  if (isWithdrawn) return refused('withdrawn', 'この申請はすでに取り下げられています。画面を読み直してください');
  if (state === seenState) return allowed;
  return refused(
    'already-decided',
    `この申請は「${exemptionStateLabels[state]}」と決まりました。画面を読み直し、内容を確かめてください`,
  );
}
