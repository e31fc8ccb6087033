import type { GateFacts } from '@bicycles/schema/disposal/gate-facts';
import type { Knex } from 'knex';
import { bicycleNotFound } from '../ground/bicycle/bicycle-not-found.ts';
import { readGateFacts } from './read-gate-facts.ts';

/** The gate's facts of one bicycle. Throws `bicycle-not-found` (404). */
export async function getGateFacts(db: Knex, bicycleId: string): Promise<GateFacts> {
  const [facts] = await readGateFacts(db, [bicycleId]);
  if (!facts) throw bicycleNotFound();
  return facts;
}
