import { pathsInTrail } from '@bicycles/schema/ground/former-paths';
import type { Knex } from 'knex';
import type { AuditSubject } from './audit.ts';
import { readRow } from './rows.ts';

/** Which print of its subject the next one is, by the trail: 1 for the first. Row N4: a reissue is marked as such. */
export async function countPrints(db: Knex, action: string, { kind, id }: AuditSubject): Promise<number> {
  if (kind === undefined || id === undefined) return 1;
  const row = await readRow<{ earlier: number }>(
    db,
    `select cast(count(*) as int4) as earlier from audit_entries
      where subject_kind = :kind and subject_id = :id and action = any(:actions)`,
    { kind, id, actions: pathsInTrail(action) },
  );
  return (row?.earlier ?? 0) + 1;
}
