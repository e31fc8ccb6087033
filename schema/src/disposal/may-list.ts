import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import type { Blocker } from './may-dispose.ts';

export type ListingFacts = {
  status: Status;
  storageSiteId: string;
  storageSiteName: string;
  blockers: readonly Blocker[];
  /** The number of the open list that it stands on. */
  openListNumber: string | null;
};

/**
 * Everything that keeps a bicycle off a new disposal list (row D1): the gate, another open list, another yard than the
 * list's. Empty when it may stand on it. Without `listSiteId` the yard does not matter.
 */
export function listingObstacles(facts: ListingFacts, listSiteId?: string): string[] {
  if (isClosed(facts.status)) return [`「${statusLabels[facts.status]}」で手続きが終わっています`];
  const obstacles = facts.blockers.map(({ reason, todo }) => `${reason}。${todo}`);
  if (facts.openListNumber !== null) obstacles.push(`処分リスト ${facts.openListNumber} に載っています`);
  if (listSiteId !== undefined && facts.storageSiteId !== listSiteId) {
    obstacles.push(`${facts.storageSiteName}の自転車です。リストは保管所ごとに作ってください`);
  }
  return obstacles;
}
