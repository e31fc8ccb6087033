import type { DisposalKind } from '@bicycles/schema/disposal/contracts';
import { listingObstacles } from '@bicycles/schema/disposal/may-list';
import type { LeftOut } from '@bicycles/schema/notices/contracts';
import { assertSomeLeft } from '../ground/bicycle/assert-some-left.ts';
import { leftOut } from '../ground/bicycle/left-out.ts';
import type { CommandContext } from '../ground/command/define-command.ts';
import { notRemoved } from './not-removed.ts';
import { openListNumbers } from './open-list-numbers.ts';
import { type GatedBicycle, lockYardBicycles } from './read-yard-bicycles.ts';

type Listed = { bicycles: GatedBicycle[]; leftOut: LeftOut[] };

/** The bicycles that may stand on a list of the yard, locked; the others named with all that stands against them. */
export async function lockListable(
  { trx, today }: Pick<CommandContext, 'trx' | 'today'>,
  bicycleIds: readonly string[],
  listSiteId: string,
): Promise<Listed> {
  const chosen = await lockYardBicycles(trx, [...new Set(bicycleIds)], today);
  const lists = await openListNumbers(trx, bicycleIds);
  const judged = chosen.map((bicycle) => ({
    bicycle,
    obstacles: listingObstacles({ ...bicycle, openListNumber: lists.get(bicycle.id) ?? null }, listSiteId),
  }));
  const bicycles = judged.flatMap(({ bicycle, obstacles }) => (obstacles.length === 0 ? [bicycle] : []));
  const refused = judged.flatMap(({ bicycle, obstacles }) =>
    obstacles.length === 0 ? [] : [leftOut(bicycle, obstacles.join(' '))],
  );
  const named = [...refused, ...notRemoved(bicycleIds, chosen)];
  assertSomeLeft(bicycles.length, named);
  return { bicycles, leftOut: named };
}

/** Writes them on the list; one that was taken off it before stands on it anew. */
export async function putOnList(
  { trx, append }: Pick<CommandContext, 'trx' | 'append'>,
  list: { id: string; number: string; kind: DisposalKind },
  bicycles: readonly GatedBicycle[],
): Promise<void> {
  await trx('disposal_items')
    .insert(bicycles.map((bicycle) => ({ disposal: list.id, bicycle: bicycle.id, kind: list.kind })))
    .onConflict(['disposal', 'bicycle'])
    .merge({
      kind: list.kind,
      state: 'listed',
      yen: null,
      scanned_by: null,
      scanned_at: null,
      reason: null,
      ended_at: null,
    });
  for (const bicycle of bicycles) {
    await append(bicycle.id, { kind: 'disposal-listed', details: { number: list.number, kind: list.kind } });
  }
}
