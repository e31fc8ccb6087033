import { type Role, roleDetails } from '@bicycles/schema/ground/access/roles';
import { type AdminAccess, directusAsAdmin } from './directus-client.ts';
import { masterId } from './master-id.ts';

export type DemoLogin = { role: Role; email: string; password: string; label: string };

type Post = {
  /** 撤去班 of a street crew. */
  crew?: string;
  /** Code of the yard that a storage clerk works at. */
  site?: string;
};
type Person = DemoLogin & Post & { lastName: string; firstName: string };

/** Invented people: one for each role, and a second terminal where two work at the same time. */
const people: readonly Person[] = [
  person('street', 'street', '撤去班（1班）', ['青木', '健太'], { crew: '1班' }),
  person('street', 'street2', '撤去班（2班）', ['石井', '大輔'], { crew: '2班' }),
  person('storage', 'storage', '保管所（梅丘）', ['上野', '恵子'], { site: '3' }),
  person('storage', 'storage2', '保管所（桜新町）', ['小川', '修'], { site: '1' }),
  person('call', 'call', 'コールセンター', ['河野', '美咲']),
  person('office', 'office', '区職員', ['佐伯', '直樹']),
  person('admin', 'admin', 'システム管理', ['システム', '管理者']),
];

function person(
  role: Role,
  account: string,
  label: string,
  [lastName, firstName]: [string, string],
  post: Post = {},
): Person {
  return { role, email: `${account}@example.jp`, password: `demo-${role}-2026`, label, lastName, firstName, ...post };
}

export const demoLogins: readonly DemoLogin[] = people.map(({ role, email, password, label }) => ({
  role,
  email,
  password,
  label,
}));

/**
 * Makes the demo logins that do not exist yet; needs roles and masters. A user who exists is left
 * alone, whatever the password has become. All but the administrator are API-only and take no seat.
 */
export async function seedDemoUsers(access: AdminAccess): Promise<void> {
  const request = directusAsAdmin(access);
  const existing = await request<{ email: string }[]>('GET', '/users?limit=-1&fields=email');
  const emails = new Set(existing.map((user) => user.email));
  const missing = people.filter(({ email }) => !emails.has(email));
  if (missing.length > 0) await request('POST', '/users', missing.map(asUser));
}

const asUser = ({ role, email, password, lastName, firstName, crew, site }: Person) => ({
  id: masterId('directus_users', email),
  email,
  password,
  last_name: lastName,
  first_name: firstName,
  role: roleDetails[role].id,
  status: 'active',
  language: 'ja-JP',
  ...(crew !== undefined && { crew }),
  ...(site !== undefined && { storage_site: masterId('storage_sites', site) }),
});
