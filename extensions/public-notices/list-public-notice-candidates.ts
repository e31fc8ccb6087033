import type { Day } from '@bicycles/schema/ground/values';
import { ListPublicNoticeCandidates } from '@bicycles/schema/public-notices/contracts';
import { mayAnnounce } from '@bicycles/schema/public-notices/may-announce';
import { countBicycles } from '../disposal/count-bicycles.ts';
import { type GatedBicycle, readYardBicycles } from '../disposal/read-yard-bicycles.ts';
import { yardFilterBindings, yardFilterSql } from '../disposal/yard-filter.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readSetting } from '../ground/command/settings.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';

/** 公示の候補 D1: what stands in the yard and is not announced; for 処分公示 its deadline is past. */
export const listPublicNoticeCandidates = defineQuery(ListPublicNoticeCandidates, async (input, context) => {
  const { db, today, audit } = context;
  const { kind, find, page, unknownPage, blockedPage, ...filter } = input;
  const where = `b.status = 'stored' and ${toAnnounce[kind]} and ${yardFilterSql}`;
  const bindings = { ...yardFilterBindings(filter), ...(kind === 'disposal' && { today }) };
  const bicycles = await readYardBicycles(db, where, bindings, today);
  const candidates = bicycles.map((bicycle) => candidateOf(kind, bicycle, today));
  const ready = candidates.filter(({ blockedReason }) => blockedReason === null);
  const known = ready.filter(({ missing }) => missing === null);
  const unknown = ready.filter(({ missing }) => missing !== null);
  const blocked = candidates.filter(({ blockedReason }) => blockedReason !== null);
  audit({ kind: 'public_notices', details: { conditions: { kind, ...filter }, count: candidates.length, page } });
  return {
    known: takePage(withWords(known, find), page),
    unknown: takePage(withWords(unknown, find), unknownPage),
    knownIds: known.map(({ bicycleId }) => bicycleId),
    unknownIds: unknown.map(({ bicycleId }) => bicycleId),
    blocked: takePage(withWords(blocked, find), blockedPage),
    isCut: (await countBicycles(db, bicycles.length, where, bindings)) > bicycles.length,
    minimumDays: await readSetting(db, 'public_notice.minimum_days', today),
  };
});

const toAnnounce = {
  storage: 'b.storage_announced_on is null',
  disposal: 'b.disposal_announced_on is null and b.retention_deadline_on < cast(:today as date)',
};

function candidateOf(kind: keyof typeof toAnnounce, bicycle: GatedBicycle, today: Day) {
  const verdict = mayAnnounce({ ...bicycle, kind, announcedOn: today });
  return {
    ...bicycle,
    bicycleId: bicycle.id,
    missing: missingOf(bicycle),
    blockedReason: verdict.allowed ? null : verdict.reason,
  };
}

function missingOf({ hasIntake, registrationKind }: GatedBicycle): string | null {
  if (!hasIntake) return '二次登録がまだです';
  return registrationKind === 'unchecked' ? '防犯登録が未確認です' : null;
}
