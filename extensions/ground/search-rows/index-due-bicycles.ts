import type { Id } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { indexBicycles } from './index-bicycles.ts';

/**
 * Makes the search rows of all bicycles that this transaction changed, so that a search finds them from its commit
 * on. Triggers have noted them: a command can't forget one. The frame of commands and of jobs calls this last.
 */
export async function indexDueBicycles(trx: Knex.Transaction): Promise<void> {
  const { rows } = await trx.raw<{ rows: { bicycle: Id }[] }>(
    'delete from bicycle_search_due where transaction = pg_current_xact_id() returning bicycle',
  );
  await indexBicycles(
    trx,
    rows.map(({ bicycle }) => bicycle),
  );
}
