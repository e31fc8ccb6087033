import { ListPublicNoticeCandidates } from '@bicycles/schema/public-notices/contracts';
import { mayAnnounce } from '@bicycles/schema/public-notices/may-announce';
import { defineQuery } from '../command/define-query.ts';
import { countBicycles } from '../disposals/count-bicycles.ts';
import { type GatedBicycle, readYardBicycles } from '../disposals/read-yard-bicycles.ts';
import { yardFilterBindings, yardFilterSql } from '../disposals/yard-filter.ts';

/** 公示の候補 D1: what stands in the yard and is not announced; for 処分公示 its deadline is past. */
export const listPublicNoticeCandidates = defineQuery(ListPublicNoticeCandidates, async (input, context) => {
  const { db, today, audit } = context;
  const { kind, ...filter } = input;
  const where = `b.status = 'stored' and ${toAnnounce[kind]} and ${yardFilterSql}`;
  const bindings = { ...yardFilterBindings(filter), ...(kind === 'disposal' && { today }) };
  const bicycles = await readYardBicycles(db, where, bindings, today);
  const candidates = bicycles
    .map((bicycle) => candidateOf(kind, bicycle))
    .sort((one, other) => Number(one.blockedReason !== null) - Number(other.blockedReason !== null));
  audit({ kind: 'public_notices', details: { conditions: input, count: candidates.length } });
  return {
    candidates,
    readyCount: candidates.filter(({ blockedReason }) => blockedReason === null).length,
    count: await countBicycles(db, bicycles.length, where, bindings),
  };
});

const toAnnounce = {
  storage: 'b.storage_announced_on is null',
  disposal: 'b.disposal_announced_on is null and b.retention_deadline_on < cast(:today as date)',
};

function candidateOf(kind: keyof typeof toAnnounce, bicycle: GatedBicycle) {
  const verdict = mayAnnounce({ kind, ...bicycle });
  return { ...bicycle, bicycleId: bicycle.id, blockedReason: verdict.allowed ? null : verdict.reason };
}
