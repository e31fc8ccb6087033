import { type BlockerCode, waitsOnList } from '../bicycle/blocker-codes.ts';
import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import { type Blocker, sentenceOf } from './may-dispose.ts';

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
 * list's. Empty when it may stand on it. Without `listSiteId` the yard does not matter. What only waits for the last
 * day of its 処分公示 may stand on it meanwhile (docs/decisions/010).
 */
export function listingObstacles(facts: ListingFacts, listSiteId?: string): string[] {
  if (isClosed(facts.status)) return [`「${statusLabels[facts.status]}」で手続きが終わっています`];
  const obstacles = facts.blockers.filter(({ code }) => !isAwaited(code)).map(sentenceOf);
  if (facts.openListNumber !== null) obstacles.push(`処分リスト ${facts.openListNumber} に載っています`);
  if (listSiteId !== undefined && facts.storageSiteId !== listSiteId) {
    obstacles.push(`${facts.storageSiteName}の自転車です。リストは保管所ごとに作ってください`);
  }
  return obstacles;
}

const isAwaited = (code: BlockerCode) => (waitsOnList as readonly BlockerCode[]).includes(code);
