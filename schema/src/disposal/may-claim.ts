import { type Status, statusLabels } from '../bicycle/status.ts';
import { claimableUntil } from '../ground/days/ownership-transfer.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type ClaimFacts = {
  status: Status;
  ownershipTransfersOn: Day | null;
  soldOn: Day | null;
  /** The claim that stands for this bicycle. */
  claim: { state: 'recorded' | 'paid'; claimedOn: Day; claimantName: string } | null;
};

const article = '自転車法6条4項';

/**
 * Whether a claim for the money of a sale may be recorded: it was sold, nobody has asked, and the owner came while the
 * six months lasted. The day on which the owner came counts (申出日), not the one on which the office closes its list.
 */
export function mayClaim(facts: ClaimFacts, { claimedOn, today }: { claimedOn: Day; today: Day }): Verdict {
  const { status, soldOn, ownershipTransfersOn, claim } = facts;
  if (status !== 'sold') {
    return refused('not-sold', `この自転車は売却されていません（${statusLabels[status]}）。台帳で確かめてください`);
  }
  if (claim !== null) {
    const standing = claim.state === 'paid' ? '支払済みです' : '請求を受け付けています';
    return refused('already-claimed', `${formatWareki(claim.claimedOn)}に${claim.claimantName}様の${standing}`);
  }
  if (claimedOn > today || (soldOn !== null && claimedOn < soldOn)) {
    return refused('claimed-out-of-range', '申出日は、売却日から今日までの日を入力してください');
  }
  if (ownershipTransfersOn !== null && ownershipTransfersOn <= claimedOn) {
    return refused(
      'too-late',
      `請求できるのは${formatWareki(claimableUntil(ownershipTransfersOn))}まででした。公示から6か月が過ぎ、売却代金は${formatWareki(ownershipTransfersOn)}に区に帰属しています（${article}）`,
      article,
    );
  }
  return allowed;
}
