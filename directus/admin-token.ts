import jwt from 'jsonwebtoken';
import type { Installation } from './installation.ts';
import type { Secrets } from './secrets.ts';

/**
 * A token of the administrator for the seconds that a start needs to put roles and rights right. It
 * is signed with this installation's own secret, so it does not depend on anybody's password.
 */
export async function mintAdminToken({ query }: Installation, secrets: Secrets): Promise<string> {
  const [administrator] = await query<{ id: string; role: string }>(
    `select u.id, u.role from directus_users u
       join directus_access a on a.role = u.role join directus_policies p on p.id = a.policy
      where p.admin_access and u.status = 'active' order by u.id limit 1`,
  );
  if (!administrator) throw new Error('有効な管理者がいません。Studio の利用者一覧で管理者を有効にしてください');
  return jwt.sign(
    { id: administrator.id, role: administrator.role, app_access: true, admin_access: true },
    secrets.directusSecret,
    { expiresIn: '5m', issuer: 'directus' },
  );
}
