import { waitsOnList } from '@bicycles/schema/bicycle/blocker-codes';
import { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { listingObstacles } from '@bicycles/schema/disposal/may-list';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { matchingOf } from '../search/matching-of.ts';
import { countBicycles } from './count-bicycles.ts';
import { openListNumbers } from './open-list-numbers.ts';
import { type GatedBicycle, readYardBicycles } from './read-yard-bicycles.ts';
import { yardFilterBindings, yardFilterSql } from './yard-filter.ts';

/** 処分の候補 D1, D2: what may go on a list of a yard, or a set picked in the ledger with what stands against each. */
export const listDisposalCandidates = defineQuery(ListDisposalCandidates, async (input, context) => {
  const { db, actor, today, audit } = context;
  const { set, onlyBeyondUse, yardId: wanted, find, page, blockedPage, ...filter } = input;
  const picked = set && (await matchingOf(db, set, actor));
  const where = `
    ${picked ? `b.id in (${picked.sql})` : readySql} and ${yardFilterSql}
    ${onlyBeyondUse ? 'and b.is_beyond_use' : ''}`;
  const bindings = { ...yardFilterBindings(filter), ...(picked ? picked.bindings : { today, waitsOnList }) };
  const bicycles = await readYardBicycles(db, where, bindings, today);
  const lists = await openListNumbers(
    db,
    bicycles.map(({ id }) => id),
  );
  const candidates = bicycles
    .map((bicycle) => ({
      ...bicycle,
      bicycleId: bicycle.id,
      awaitedUntil: isAnnouncing(bicycle) ? bicycle.disposalAnnouncedUntil : null,
      blockedReasons: listingObstacles({ ...bicycle, openListNumber: lists.get(bicycle.id) ?? null }),
    }))
    .filter(({ blockedReasons }) => picked !== undefined || blockedReasons.length === 0);

  const ready = candidates.filter(({ blockedReasons }) => blockedReasons.length === 0);
  const yards = yardsOf(ready);
  // A list that was made takes its bicycles away, and its yard may go with them.
  const yard = yards.find(({ storageSiteId }) => storageSiteId === wanted) ?? yards[0];
  const ofYard = ready.filter(({ storageSiteId }) => storageSiteId === yard?.storageSiteId);
  const blocked = candidates.filter(({ blockedReasons }) => blockedReasons.length > 0);
  audit({
    kind: 'disposals',
    details: { conditions: filter, isPicked: picked !== undefined, readyCount: ready.length, page },
  });
  return {
    yards,
    yardId: yard?.storageSiteId ?? null,
    ready: takePage(withWords(ofYard, find), page),
    readyIds: ofYard.map(({ bicycleId }) => bicycleId),
    readyCount: ready.length,
    blockedCount: blocked.length,
    blocked: takePage(withWords(blocked, find), blockedPage),
    isCut: (await countBicycles(db, bicycles.length, where, bindings)) > bicycles.length,
  };
});

/** A list is of one yard: those with bicycles that can go, the fullest first. */
function yardsOf(ready: readonly GatedBicycle[]) {
  const yards = new Map<string, { storageSiteId: string; storageSiteName: string; count: number }>();
  for (const { storageSiteId, storageSiteName } of ready) {
    const count = (yards.get(storageSiteId)?.count ?? 0) + 1;
    yards.set(storageSiteId, { storageSiteId, storageSiteName, count });
  }
  return [...yards.values()].toSorted((one, other) => other.count - one.count);
}

const isAnnouncing = ({ blockers }: GatedBicycle) => blockers.some(({ code }) => code === 'notice-running');

/**
 * What the database's own gate lets through, or holds only for what may be waited for on a list. Indexes
 * bicycles_to_dispose, disposal_items_once.
 */
const readySql = `
  b.status = 'stored'
  and (b.retention_deadline_on < cast(:today as date) or b.is_beyond_use
       or exists (select 1 from disposal_overrides o where o.bicycle = b.id and o.state = 'approved'))
  and not exists (select 1 from disposal_items i where i.bicycle = b.id and i.ended_at is null)
  and disposal_blockers(b, cast(:today as date)) <@ cast(:waitsOnList as text[])`;
