import { isClosed } from '@bicycles/schema/bicycle/status';
import { disposalBlockers, sentenceOf } from '@bicycles/schema/disposal/may-dispose';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { readGateFacts } from './read-gate-facts.ts';

/**
 * What the gate says against each of these locked bicycles today; one that is missing may go. Of a bicycle that has
 * left meanwhile it says by whom and when (row R3).
 */
export async function gateRefusals(
  trx: Knex.Transaction,
  bicycleIds: readonly string[],
  today: Day,
): Promise<Map<string, string>> {
  const refusals = new Map<string, string>();
  for (const facts of await readGateFacts(trx, bicycleIds)) {
    const blockers = disposalBlockers(facts, today);
    if (blockers.length === 0) continue;
    const reason = blockers.map(sentenceOf).join(' ');
    const bicycle = { id: facts.bicycleId, status: facts.status };
    refusals.set(facts.bicycleId, isClosed(facts.status) ? await withLastChange(trx, bicycle, reason) : reason);
  }
  return refusals;
}
