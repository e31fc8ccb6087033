import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { readRows } from '../ground/command/rows.ts';
import { assertPassword } from '../people/assert-password.ts';

const Payload = z.object({ password: z.string().nullish(), email: z.string().nullish() });

/** A password that Studio or the API sets for somebody obeys the same rule as one's own; `ids` of those it is for. */
export async function assertUserPassword(db: Knex, payload: unknown, ids: readonly string[]): Promise<void> {
  const { password, email } = Payload.parse(payload);
  if (!password) return;
  const logins = email ? [email] : await loginsOf(db, ids);
  const today = DateTime.now().setZone('Asia/Tokyo').toFormat('yyyy-MM-dd');
  for (const login of logins) await assertPassword(db, today, { password, login, field: 'password' });
}

async function loginsOf(db: Knex, ids: readonly string[]): Promise<string[]> {
  const rows = await readRows<{ email: string | null }>(
    db,
    'select email from directus_users where id = any(cast(:ids as uuid[]))',
    { ids },
  );
  // Somebody without a login, too: the rest of the rule holds.
  return rows.length === 0 ? [''] : rows.map(({ email }) => email ?? '');
}
