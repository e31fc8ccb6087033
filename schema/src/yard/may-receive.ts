import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { isClosed, type Status } from '../bicycle/status.ts';
import { assertNever } from '../ground/assert-never.ts';
import type { Id } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type ArrivalFacts = {
  status: Status;
  /** The yard that the place of removal leads to; null where the masters name none. */
  expectedSiteId: Id | null;
  expectedSiteName: string | null;
  siteId: Id;
  /** The person says that it stays here all the same. */
  acceptsOtherSite: boolean;
};

/** Whether the yard may take the scanned bicycle in (row F7). */
export function mayReceive({ status, ...facts }: ArrivalFacts): Verdict {
  if (isClosed(status)) return closedRefusal(status);
  switch (status) {
    case 'removed':
    case 'in_transit':
      return mayReceiveHere(facts);
    case 'stored':
      return refused('already-received', 'この自転車は受入が済んでいます。次の自転車の札を読み取ってください');
    case 'tagged':
      return refused('not-removed', '撤去の登録がまだありません。撤去班に確かめ、撤去を登録してから受け入れてください');
    default:
      return assertNever(status);
  }
}

function mayReceiveHere({
  expectedSiteId,
  expectedSiteName,
  siteId,
  acceptsOtherSite,
}: Omit<ArrivalFacts, 'status'>): Verdict {
  if (expectedSiteId === null || expectedSiteId === siteId || acceptsOtherSite) return allowed;
  const rightYard = expectedSiteName ?? '別の保管所';
  return refused(
    'other-site',
    `この自転車の保管所は「${rightYard}」です。「${rightYard}」へ回すか、ここで保管するときは「この保管所で受け入れる」を選んでください`,
  );
}
