import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/**
 * Directus's own objects that shape the system itself. A start puts them right before anybody can reach Studio, and
 * nobody changes them afterwards: a Flow, a data model or a right made by hand could go round the commands.
 */
export const shapeOfTheSystem = [
  'access',
  'collections',
  'fields',
  'flows',
  'operations',
  'permissions',
  'policies',
  'relations',
  'roles',
] as const;

/** Throws `set-up-only` (403) unless a start is at work: the row that says so is the tables' owner's alone. */
export async function refuseOutsideSetUp(db: Knex): Promise<void> {
  const atWork = await readRow(db, "select 1 as one from installation where step = 'set-up'");
  if (atWork) return;
  throw new Failure(
    'set-up-only',
    'データモデル・権限・役割・フローは、画面からは変更できません。システムの更新で変わります',
    { status: 403 },
  );
}
