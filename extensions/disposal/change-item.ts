import type { DisposalItemState, DisposalKind } from '@bicycles/schema/disposal/contracts';
import type { Instant } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';

type ItemChanges = {
  state?: DisposalItemState;
  kind?: DisposalKind;
  yen?: number | null;
  reason?: string | null;
  ended_at?: Instant | null;
};

/** One item of a list, which its command has locked by the list's row. */
export async function changeItem(
  trx: Knex.Transaction,
  disposal: string,
  bicycle: string,
  changes: ItemChanges,
): Promise<void> {
  await trx('disposal_items').where({ disposal, bicycle }).update(changes);
}
