import { waitsOnList } from '@bicycles/schema/disposal/blocker-codes';
import { ListDisposalCandidates } from '@bicycles/schema/disposal/contracts';
import { listingObstacles } from '@bicycles/schema/disposal/may-list';
import { defineQuery } from '../command/define-query.ts';
import { matchingOf } from '../searches/matching-of.ts';
import { countBicycles } from './count-bicycles.ts';
import { openListNumbers } from './open-list-numbers.ts';
import { type GatedBicycle, readYardBicycles } from './read-yard-bicycles.ts';
import { yardFilterBindings, yardFilterSql } from './yard-filter.ts';

/** 処分の候補 D1, D2: what may go on a list, or a set picked in the ledger with what stands against each. */
export const listDisposalCandidates = defineQuery(ListDisposalCandidates, async (input, context) => {
  const { db, actor, today, audit } = context;
  const { set, onlyBeyondUse, ...filter } = input;
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
    .filter(({ blockedReasons }) => picked !== undefined || blockedReasons.length === 0)
    .sort((one, other) => Number(one.blockedReasons.length > 0) - Number(other.blockedReasons.length > 0));

  const readyCount = candidates.filter(({ blockedReasons }) => blockedReasons.length === 0).length;
  audit({ kind: 'disposals', details: { conditions: filter, isPicked: picked !== undefined, readyCount } });
  return { candidates, readyCount, count: await countBicycles(db, bicycles.length, where, bindings) };
});

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
