import { can } from '@bicycles/schema/access/capabilities';
import { findRole } from '@bicycles/schema/access/roles';
import type { Knex } from 'knex';
import { readRow } from '../command/rows.ts';

/**
 * Who took a photo, when somebody else sends it from a shared phone: an active account that may add photos.
 * Undefined for any other id; the photo then counts as the sender's, whom the audit entry names in any case.
 */
export async function findPhotographer(trx: Knex.Transaction, id: string): Promise<string | undefined> {
  const account = await readRow<{ role: string | null }>(
    trx,
    `select role from directus_users where id = :id and status = 'active'`,
    { id },
  );
  const role = findRole(account?.role ?? null);
  return role && can(role, 'photo.add') ? id : undefined;
}
