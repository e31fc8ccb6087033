import type { Id } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readSubjects, type Subject } from './read-subjects.ts';

/** Bicycles as they are now, locked until the transaction ends; in the order of their ids, so that no two runs block each other. */
export async function lockSubjects(trx: Knex.Transaction, bicycleIds: readonly Id[]): Promise<Subject[]> {
  await trx('bicycles').select('id').whereIn('id', bicycleIds).orderBy('id').forUpdate();
  return readSubjects(trx, 'b.id = any(:bicycleIds)', { bicycleIds });
}
