import { assertNever } from '../assert-never.ts';
import { closedRefusal } from '../bicycle/closed-refusal.ts';
import type { Status } from '../bicycle/status.ts';
import type { Id } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';

export type MoveFacts = {
  status: Status;
  /** Where the ledger has it. */
  siteId: Id | null;
  siteName: string | null;
  /** The yard in which it was scanned. */
  fromSiteId: Id;
  toSiteId: Id;
};

/** Whether a bicycle may go from one yard to another 保管所の移動: only one that stands in the yard it leaves. */
export function mayMove({ status, ...facts }: MoveFacts): Verdict {
  switch (status) {
    case 'stored':
      return mayLeave(facts);
    case 'removed':
    case 'in_transit':
      return refused('not-received', 'まだ受け入れていません。先に「受入」で札を読み取ってください');
    case 'tagged':
      return refused('not-removed', '撤去の登録がまだありません。撤去班に確かめてください');
    case 'gone':
    case 'returned':
    case 'scrapped':
    case 'sold':
    case 'recycled':
    case 'discarded':
    case 'cancelled':
      return closedRefusal(status);
    default:
      return assertNever(status);
  }
}

function mayLeave({ siteId, siteName, fromSiteId, toSiteId }: Omit<MoveFacts, 'status'>): Verdict {
  if (siteId === toSiteId) {
    return refused('same-site', `この自転車はすでに「${siteName}」にあります。移動先を確かめてください`);
  }
  if (siteId !== fromSiteId) {
    return refused('other-site', `台帳では「${siteName}」にある自転車です。移動元の保管所を選び直してください`);
  }
  return allowed;
}
