import type { Status } from '../bicycle/status.ts';
import type { Id } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { mustBeStored } from './must-be-stored.ts';

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
  const stored = mustBeStored(status, { beforeRemoval: '撤去班に確かめてください' });
  return stored.allowed ? mayLeave(facts) : stored;
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
