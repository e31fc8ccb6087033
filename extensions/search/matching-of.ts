import type { BicycleSet } from '@bicycles/schema/search/conditions';
import type { Knex } from 'knex';
import type { Actor } from '../ground/command/actor.ts';
import { readRow } from '../ground/command/rows.ts';
import { assertMaySearch } from './assert-may-search.ts';
import { bicyclesOf, type Matching } from './bicycles-matching.ts';
import { assertIndexed } from './index-waiting-bicycles.ts';

/**
 * The bicycles of a set: found by conditions, or picked. Throws Failure `forbidden` (403) for conditions on persons,
 * `search-preparing` (503) when some bicycle could not be found by its text.
 */
export async function matchingOf(db: Knex, set: BicycleSet, actor: Pick<Actor, 'role'>): Promise<Matching> {
  if ('conditions' in set) assertMaySearch(actor, set.conditions);
  const matching = await bicyclesOf(db, set);
  if (matching.asksText) await assertIndexed(db);
  return matching;
}

/** How many bicycles the set holds now. */
export async function countMatching(db: Knex, { from, where, bindings }: Matching): Promise<number> {
  const counted = await readRow<{ count: number }>(
    db,
    `select cast(count(*) as int4) as count from ${from} where ${where}`,
    bindings,
  );
  return counted?.count ?? 0;
}
