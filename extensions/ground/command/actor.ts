/** Who sends a request: the signed-in person with the role that rights are decided by. */
import { mayUse } from '@bicycles/schema/access';
import { findRole, type Role } from '@bicycles/schema/ground/access/roles';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { readRow } from './rows.ts';

export type Actor = {
  id: string;
  name: string;
  role: Role;
  storageSiteId: string | null;
  crew: string | null;
  /** Address of the terminal, for the audit trail. */
  address: string | null;
};

type Account = { name: string; role: string | null; storageSiteId: string | null; crew: string | null };

/** Reads the actor of a request and checks the capability. Throws `signed-out` (401) or `forbidden` (403). */
export async function readActor(request: Request, db: Knex, capability: string): Promise<Actor> {
  const id = request.accountability?.user;
  if (!id)
    throw new Failure('signed-out', 'ログインの有効期限が切れました。もう一度ログインしてください', { status: 401 });
  const account = await readRow<Account>(
    db,
    `select trim(concat_ws(' ', last_name, first_name)) as name, role, storage_site as "storageSiteId", crew
       from directus_users where id = :id and status = 'active'`,
    { id },
  );
  const role = findRole(account?.role ?? null);
  if (!account || !role || !mayUse(role, capability)) {
    throw new Failure('forbidden', 'この操作を行う権限がありません。必要な場合は管理者に連絡してください', {
      status: 403,
    });
  }
  const address = request.accountability?.ip ?? null;
  return { id, name: account.name, role, storageSiteId: account.storageSiteId, crew: account.crew, address };
}
