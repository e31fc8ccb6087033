import { can } from '@bicycles/schema/access';
import { findRole } from '@bicycles/schema/ground/access/roles';
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

/**
 * Who took a photo, when somebody else sends it from a shared phone: an active account that may add photos and has
 * worked with that phone. Undefined for any other id; the photo then counts as the sender's, whom the audit entry
 * names in any case.
 */
export async function findPhotographer(
  trx: Knex.Transaction,
  { takenBy, deviceId }: Pick<PhotoFacts, 'takenBy' | 'deviceId'>,
): Promise<string | undefined> {
  if (takenBy === undefined || deviceId === undefined) return undefined;
  const account = await readRow<{ role: string | null }>(
    trx,
    `select u.role from directus_users u join photo_device_people p on p.person = u.id
      where u.id = :takenBy and u.status = 'active' and p.device = :deviceId`,
    { takenBy, deviceId },
  );
  const role = findRole(account?.role ?? null);
  return role && can(role, 'photo.add') ? takenBy : undefined;
}
