import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import { dayAfter } from '../ground/days/day-after.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { OverrideState } from './gate-contracts.ts';
import { type Blocker, isLiftable } from './may-dispose.ts';

/**
 * What an exception for this bicycle would lift today. An inquiry that the police have not answered is among it once
 * it has waited for the days of the setting `police.unanswered_days`.
 */
export const liftedBy = (
  blockers: readonly Blocker[],
  { unansweredDays, today }: { unansweredDays: number; today: Day },
): BlockerCode[] =>
  blockers
    .filter(
      ({ code, since }) => code !== 'police-inquiry' || (since !== null && dayAfter(since, unansweredDays) < today),
    )
    .map(({ code }) => code)
    .filter(isLiftable);

/** Whether an exception may be asked: something stands against the disposal that two people can lift. */
export function mayAskOverride(facts: {
  status: Status;
  blockers: readonly Blocker[];
  /** As `liftedBy` answers. */
  lifts: readonly BlockerCode[];
  openState: OverrideState | null;
}): Verdict {
  const { status, blockers, lifts, openState } = facts;
  if (isClosed(status)) return closedRefusal(status);
  if (openState === 'asked')
    return refused('override-open', '例外の申請が承認を待っています。別の担当者が判断してください');
  if (openState === 'approved') {
    return refused(
      'override-open',
      '例外が承認されています。理由が変わったときは、承認を取り消してから申請してください',
    );
  }
  if (blockers.length === 0) return refused('not-blocked', '処分を止めている理由がないため、例外の申請は要りません');
  const [first] = blockers;
  if (first !== undefined && lifts.length === 0) {
    return refused('not-liftable', `例外では外せません（${first.reason}）。${first.todo}`);
  }
  return allowed;
}

/** Whether this person may decide it: never the one who asked approves; what is refused stays refused. */
export function mayDecideOverride(facts: {
  status: Status;
  state: OverrideState;
  isOwn: boolean;
  decision: 'approved' | 'refused';
}): Verdict {
  const { status, state, isOwn, decision } = facts;
  if (isClosed(status)) return closedRefusal(status);
  if (state === 'refused')
    return refused('already-decided', 'この申請は却下されています。必要なら、あらためて申請してください');
  if (decision === 'approved' && state === 'approved') {
    return refused('already-decided', 'この申請はすでに承認されています');
  }
  if (decision === 'approved' && isOwn) {
    return refused('same-person', '申請した人は承認できません。別の担当者が承認してください');
  }
  return allowed;
}
