import type { BlockerCode } from '@bicycles/schema/bicycle/blocker-codes';
import { ListDisposalStanding, type StandingRow, standingPageSize } from '@bicycles/schema/disposal/gate-contracts';
import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { readGateFacts } from './read-gate-facts.ts';
import { standingSql } from './standing-sql.ts';

type Found = {
  rows: Omit<StandingRow, 'blockers'>[];
  count: number;
  readyCount: number;
  blockedCount: number;
  byCode: { code: BlockerCode; count: number }[];
};

/** 処分の状況: ready and blocked of what is past its deadline, why, and for how long. */
export const listDisposalStanding = defineQuery(ListDisposalStanding, async (input, { db, today, audit }) => {
  const { list, storageSiteId, code, page } = input;
  const found = await readRow<Found>(db, standingSql, {
    today,
    list,
    siteId: storageSiteId ?? null,
    code: code ?? null,
    limit: standingPageSize,
    offset: (page - 1) * standingPageSize,
  });
  const { rows = [], count = 0, readyCount = 0, blockedCount = 0, byCode = [] } = found ?? {};
  const facts = await readGateFacts(
    db,
    rows.map(({ bicycleId }) => bicycleId),
  );
  const factsOf = new Map(facts.map((each) => [each.bicycleId, each]));
  audit({ details: { list, storageSiteId, code, page, count } });
  return {
    today,
    rows: rows.map((row) => {
      const of = factsOf.get(row.bicycleId);
      return { ...row, blockers: of ? disposalBlockers(of, today) : [] };
    }),
    count,
    readyCount,
    blockedCount,
    byCode,
  };
});
