import { type Status, statusLabels } from '../bicycle/status.ts';
import { claimableUntil } from '../deadline/ownership-transfer.ts';
import { formatWareki } from '../text/wareki.ts';
import type { Day } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';

export type ClaimFacts = {
  status: Status;
  priceYen: number | null;
  ownershipTransfersOn: Day | null;
  /** The list of the sale is closed: before that its price can still change. */
  isSettled: boolean;
  /** The claim that stands for this bicycle. */
  claim: { state: 'recorded' | 'paid'; claimedOn: Day; claimantName: string } | null;
};

const article = '自転車法6条4項';

/** Whether an owner may ask for the money of a sale today: it was sold, nobody has asked, and the six months last. */
export function mayClaim(facts: ClaimFacts, today: Day): Verdict {
  const { status, priceYen, ownershipTransfersOn, claim } = facts;
  if (status !== 'sold' || priceYen === null) {
    return refused('not-sold', `この自転車は売却されていません（${statusLabels[status]}）。台帳で確かめてください`);
  }
  if (claim !== null) {
    const standing = claim.state === 'paid' ? '支払済みです' : '請求を受け付けています';
    return refused('already-claimed', `${formatWareki(claim.claimedOn)}に${claim.claimantName}様の${standing}`);
  }
  if (ownershipTransfersOn !== null && ownershipTransfersOn <= today) {
    return refused(
      'too-late',
      `請求できるのは${formatWareki(claimableUntil(ownershipTransfersOn))}まででした。公示から6か月が過ぎ、売却代金は${formatWareki(ownershipTransfersOn)}に区に帰属しています（${article}）`,
      article,
    );
  }
  if (!facts.isSettled) {
    return refused('not-settled', '売却した処分リストがまだ確定していません。先にリストを確定してください');
  }
  return allowed;
}
